import { Checkbox } from 'react-aria-components'
import { NOTHING } from '@shared/plan/action-filter'
import { isGrounded } from '@shared/plan/change-action'
import { isDeviating } from '@shared/plan/change-verdict'
import { lightInWords } from '@shared/plan/light'
import { expectableQuarters, type Plan } from '@shared/plan/plan'
import { STATUSES, statusName } from '@shared/plan/status'
import { causeName, CAUSES, DECIDED_LIGHTS } from '@shared/plan/verdict'
import type { ActionStand } from '@shared/progress/action-stand'
import { isContinuing } from '@shared/progress/reckoning'
import { t } from '../../messages/messages'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { untouched, type StepInput } from './step-input'

interface StepFieldsProps {
  readonly plan: Plan
  readonly stand: ActionStand
  readonly input: StepInput
  onInput(input: StepInput): void
}

/** Everything that can be said about an action in one step; nothing has to be. */
export function StepFields({ plan, stand, input, onInput }: StepFieldsProps) {
  const { action } = stand
  const set = (said: Partial<StepInput>) => onInput({ ...input, ...said })
  const known = untouched(stand)
  const quarters = expectableQuarters(plan.frame)
  const asksStatusReason = isGrounded(input.status) && input.status !== known.status
  const isMoved = known.end !== null && input.end !== known.end
  return (
    <div className="form">
      <div className="form-pair">
        <div data-field="status">
          <SelectField
            label={t('round.fields.status')}
            name="status"
            choices={STATUSES.map((id) => ({ id, name: statusName(id) }))}
            value={input.status}
            onChange={(id) => set({ status: STATUSES.find((each) => each === id) ?? input.status })}
          />
        </div>
        {!isContinuing(action) && (
          <div data-field="quarter">
            <SelectField
              label={t('round.fields.end')}
              name="end"
              choices={[
                { id: NOTHING, name: t('actions.noQuarter') },
                ...quarters.map((quarter) => ({ id: quarter, name: quarter })),
              ]}
              value={input.end ?? NOTHING}
              onChange={(id) => set({ end: quarters.find((each) => each === id) ?? null })}
            />
          </div>
        )}
      </div>
      {asksStatusReason && (
        <TextField
          label={t('round.fields.statusReason')}
          name="statusReason"
          value={input.statusReason}
          onChange={(statusReason) => set({ statusReason })}
        />
      )}
      {isMoved && (
        <TextField
          label={t('round.fields.moveReason')}
          name="moveReason"
          value={input.moveReason}
          onChange={(moveReason) => set({ moveReason })}
        />
      )}
      <Course stand={stand} input={input} set={set} />
      <Content input={input} set={set} />
      {(isDeviating(stand.light) || isDeviating(input.light)) && <Deviation input={input} set={set} />}
      <div data-field="text">
        <TextField
          label={t('round.fields.text')}
          name="text"
          kind="lines"
          value={input.text}
          onChange={(text) => set({ text })}
        />
      </div>
      {(asksStatusReason || isMoved || input.text.trim() !== '') && (
        <DisclosureField value={input.disclosure} onChange={(disclosure) => set({ disclosure })} />
      )}
    </div>
  )
}

interface PartProps {
  readonly input: StepInput
  set(said: Partial<StepInput>): void
}

/** How it goes by its kind: the steps that are done, or a moment that was held. */
function Course({ stand: { action }, input, set }: PartProps & Pick<StepFieldsProps, 'stand'>) {
  if (isContinuing(action))
    return (
      <div data-field="course">
        <TextField
          label={t('round.fields.moment')}
          reminds
          name="moment"
          value={input.moment}
          onChange={(moment) => set({ moment })}
        />
      </div>
    )
  if (action.steps.length === 0) return null
  return (
    <fieldset className="round-steps" data-field="course">
      <legend className="field-label">{t('round.fields.steps')}</legend>
      {action.steps.map(({ id, title }) => (
        <Checkbox
          key={id}
          className="round-check"
          isSelected={input.stepsDone.includes(id)}
          onChange={(isDone) =>
            set({ stepsDone: isDone ? [...input.stepsDone, id] : input.stepsDone.filter((each) => each !== id) })
          }
        >
          <span className="round-box" aria-hidden />
          {title}
        </Checkbox>
      ))}
    </fieldset>
  )
}

/** The question that only the advisor can answer. */
function Content({ input, set }: PartProps) {
  return (
    <>
      <div data-field="light">
        <SelectField
          label={t('round.fields.light')}
          name="light"
          choices={[
            { id: NOTHING, name: t('round.fields.noLight') },
            ...DECIDED_LIGHTS.map((id) => ({ id, name: lightInWords(id) })),
          ]}
          value={input.light ?? NOTHING}
          onChange={(id) => set({ light: DECIDED_LIGHTS.find((each) => each === id) ?? null })}
        />
      </div>
      {isDeviating(input.light) && (
        <TextField
          label={t('round.fields.lightReason')}
          name="lightReason"
          value={input.lightReason}
          onChange={(lightReason) => set({ lightReason })}
        />
      )}
    </>
  )
}

/** What orange or red owes its reader, with its own readers; the rest of it is filled in at the action itself. */
function Deviation({ input: { deviation }, set }: PartProps) {
  const say = (said: Partial<typeof deviation>) => set({ deviation: { ...deviation, ...said } })
  return (
    <div role="group" aria-label={t('actions.deviation.title')} className="form">
      <div className="form-pair">
        <div data-field="cause">
          <SelectField
            label={t('actions.deviation.cause')}
            name="cause"
            placeholder={t('actions.choose')}
            choices={CAUSES.map((cause) => ({ id: cause, name: causeName(cause) }))}
            value={deviation.cause}
            onChange={(id) => say({ cause: CAUSES.find((each) => each === id) ?? null })}
          />
        </div>
        <TextField
          label={t('actions.deviation.measure')}
          name="measure"
          value={deviation.measure}
          onChange={(measure) => say({ measure })}
        />
      </div>
      {(deviation.cause !== null || deviation.measure.trim() !== '') && (
        <DisclosureField value={deviation.disclosure} onChange={(disclosure) => say({ disclosure })} />
      )}
    </div>
  )
}
