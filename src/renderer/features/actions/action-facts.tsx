import type { ReactNode } from 'react'
import type { Action } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import { kindName } from '@shared/plan/kind'
import type { Sourced } from '@shared/plan/origin'
import type { Plan } from '@shared/plan/plan'
import { statusName } from '@shared/plan/status'
import type { ActionStand } from '@shared/progress/action-stand'
import { inEuros } from '../../messages/figures'
import { findingWords } from '../../messages/because-words'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import { LightWithOrigin } from './action-lights'
import { ConditionFact } from './condition-fact'
import { FieldButton } from './field-button'
import { movePlaces, otherGroundsPlaces } from './half-typed-places'
import { MunicipalitiesFact } from './municipalities-fact'
import { StatusReason } from './status-reason'

interface ActionFactsProps {
  readonly plan: Plan
  readonly stand: ActionStand
  readonly row: ActionRow
  /** Today. */
  readonly on: Day
}

/** Every field of an action; those that a person may change open where they stand. */
export function ActionFacts({ plan, stand, row, on }: ActionFactsProps) {
  const { action, partners } = row
  const field = { plan, row }
  return (
    <dl className="facts">
      <Fact name={t('actions.panel.status')}>
        <FieldButton field="status" places={otherGroundsPlaces(action)} {...field}>
          {statusName(action.status)}
        </FieldButton>
        <StatusReason plan={plan} action={action} />
      </Fact>
      <Fact name={t('actions.panel.light')}>
        <LightWithReason stand={stand} />
      </Fact>
      <Fact name={t('actions.panel.owner')}>
        <FieldButton field="owner" {...field}>
          <WithOrigin of={action.owner} none={t('actions.noOwner')} />
        </FieldButton>
      </Fact>
      <Fact name={t('actions.panel.partners')}>
        <FieldButton field="partners" {...field}>
          {partners.length > 0 ? partners.join(', ') : <Empty>{t('actions.noPartners')}</Empty>}
        </FieldButton>
      </Fact>
      <Fact name={t('actions.panel.adopted')}>
        <Adopted action={action} />
      </Fact>
      <Fact name={t('actions.panel.expected')}>
        <FieldButton field="expected-start" places={movePlaces(action.id, 'start')} {...field}>
          {t('actions.panel.start')} <WithOrigin of={action.expected.start} none={t('actions.noQuarter')} />
        </FieldButton>
        <FieldButton field="expected-end" places={movePlaces(action.id, 'end')} {...field}>
          {t('actions.panel.end')} <WithOrigin of={action.expected.end} none={t('actions.noQuarter')} />
        </FieldButton>
      </Fact>
      <PlanFacts plan={plan} action={action} on={on} />
    </dl>
  )
}

/** What the plan said, and for which municipalities it is. */
function PlanFacts({ plan, action, on }: Pick<ActionFactsProps, 'plan' | 'on'> & { readonly action: Action }) {
  return (
    <>
      <Fact name={t('actions.panel.timing')}>
        {action.timing === null ? <Empty>{t('actions.panel.noTiming')}</Empty> : <q>{action.timing}</q>}
      </Fact>
      <Fact name={t('actions.panel.kind')}>
        <p>{kindName(action.kind)}</p>
        {action.strength !== 'vast' && <p className="fact-note">{t(`actions.panel.strength.${action.strength}`)}</p>}
      </Fact>
      {action.condition && (
        <Fact name={t('actions.panel.condition')}>
          <ConditionFact action={action} on={on} />
        </Fact>
      )}
      <Fact name={t('actions.panel.municipalities')}>
        <MunicipalitiesFact plan={plan} action={action} />
      </Fact>
      {action.amounts.length > 0 && (
        <Fact name={t('actions.panel.amounts')}>
          {action.amounts.map(({ euros, phrase }) => (
            <p key={phrase}>
              {inEuros(euros)} <span className="fact-note">{phrase}</span>
            </p>
          ))}
        </Fact>
      )}
    </>
  )
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Empty = ({ children }: { readonly children: ReactNode }) => <span className="fact-empty">{children}</span>

/** A value and, small, where it came from. */
function WithOrigin({ of, none }: { readonly of: Sourced<string> | null; readonly none: string }) {
  if (!of) return <Empty>{none}</Empty>
  return (
    <>
      {of.value} <span className="fact-note">{t(`actions.origins.${of.origin}`)}</span>
    </>
  )
}

function Adopted({ action: { adopted } }: { readonly action: Action }) {
  if (!adopted.start && !adopted.end) return <Empty>{t('actions.panel.noAdopted')}</Empty>
  return (
    <>
      <p>
        {t('actions.panel.start')} <WithOrigin of={adopted.start} none={t('actions.noQuarter')} />
      </p>
      <p>
        {t('actions.panel.end')} <WithOrigin of={adopted.end} none={t('actions.noQuarter')} />
      </p>
    </>
  )
}

/** The colour of the whole, who says so, and why. */
function LightWithReason({ stand: { findings } }: { readonly stand: ActionStand }) {
  const { totaal } = findings
  return (
    <>
      <LightWithOrigin light={totaal.light} isDecided={totaal.verdict !== null} />
      <p className="fact-note">{findingWords(totaal)}</p>
    </>
  )
}
