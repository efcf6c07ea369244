import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import type { Action, Step } from '@shared/plan/action'
import { disclosureName } from '@shared/plan/disclosure'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { useHalfTyped } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { addStep } from './add-step'
import { changeStep } from './change-step'
import { finishStep } from './finish-step'
import { FormBehind } from './form-behind'
import { newStepPlaces, stepPlaces } from './half-typed-places'
import { PanelSection } from './panel-section'
import { removeStep } from './remove-step'
import { StepForm } from './step-form'
import { TypedProgress } from './typed-progress'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface ActionStepsProps {
  readonly plan: Plan
  readonly action: Action
  /** Today: the day a step is done when it is ticked. */
  readonly on: Day
}

/** The steps towards a result; how far it is by the advisor's own word as long as there are none. */
export function ActionSteps({ plan, action, on }: ActionStepsProps) {
  const store = useChanges()
  const { steps, number, id } = action
  const part = useRef<HTMLDivElement>(null)
  const done = steps.filter(({ doneOn }) => doneOn !== null).length
  const summary = steps.length > 0 ? t('actions.steps.summary', { done, all: steps.length }) : t('actions.steps.none')
  return (
    <PanelSection title={t('actions.steps.title')} summary={summary} isOpenAtFirst>
      <div ref={part} tabIndex={-1} className="panel-part panel-steps">
        {steps.length > 0 && (
          <ul className="panel-lines" aria-label={t('actions.steps.list', { number })}>
            {steps.map((step) => (
              <StepLine
                key={step.id}
                plan={plan}
                action={action}
                step={step}
                on={on}
                onRemoved={() => part.current?.focus()}
              />
            ))}
          </ul>
        )}
        {steps.length === 0 && <TypedProgress action={action} />}
        <FormBehind
          places={newStepPlaces(id)}
          renderForm={(close) => (
            <StepForm
              plan={plan}
              places={newStepPlaces(id)}
              start={{ title: '', quarter: null, disclosure: 'intern' }}
              confirm={t('actions.steps.add')}
              store={(said) => addStep(store, id, said)}
              said={(title) => t('actions.stored.stepAdded', { number, title })}
              onClose={close}
            />
          )}
        >
          <Plus size={16} aria-hidden />
          {t('actions.steps.add')}
        </FormBehind>
      </div>
    </PanelSection>
  )
}

interface StepLineProps extends ActionStepsProps {
  readonly step: Step
  onRemoved(): void
}

function StepLine({ plan, action, step, on, onRemoved }: StepLineProps) {
  const store = useChanges()
  const { keep } = useChange()
  const { number, id } = action
  const { title, quarter, doneOn, disclosure } = step
  const places = stepPlaces(id, step.id)
  const { forget } = useHalfTyped(places)
  const tick = () => {
    const said = doneOn === null ? 'actions.stored.stepDone' : 'actions.stored.stepNotDone'
    void keep(finishStep(store, id, step.id, doneOn === null ? on : null), t(said, { number, title }))
  }
  const remove = async () => {
    if (!(await keep(removeStep(store, id, step.id), t('actions.stored.stepGone', { number, title })))) return
    forget()
    onRemoved()
  }
  return (
    <li className="panel-line">
      <label className="panel-tick">
        <input type="checkbox" checked={doneOn !== null} onChange={tick} />
        <span>{title}</span>
      </label>
      <FormBehind
        look="quiet"
        label={t('actions.steps.change', { title })}
        places={places}
        renderForm={(close) => (
          <StepForm
            plan={plan}
            places={places}
            start={step}
            confirm={t('actions.form.save')}
            store={(said) => changeStep(store, id, { ...step, ...said })}
            said={(newTitle) => t('actions.stored.stepChanged', { number, title: newTitle })}
            onClose={close}
          />
        )}
      >
        <Pencil size={14} aria-hidden />
      </FormBehind>
      <Button look="quiet" aria-label={t('actions.steps.remove', { title })} onPress={() => void remove()}>
        <Trash2 size={14} aria-hidden />
      </Button>
      <p className="fact-note">
        {[disclosureName(disclosure), quarter, doneOn && t('actions.steps.doneOn', { day: dayInWords(doneOn) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
