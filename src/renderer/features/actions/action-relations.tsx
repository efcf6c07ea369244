import { byNumber, type Action } from '@shared/plan/action'
import { waitingFor } from '@shared/plan/dependency'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Fact } from './action-facts'
import { DependenciesFact } from './dependencies-fact'
import { NumberLink } from './number-link'

interface ActionRelationsProps {
  readonly plan: Plan
  readonly action: Action
  onOpen(actionId: string): void
}

/** What it is a part of, what its parts are, where the plan tells it again, and what waits for what. */
export function ActionRelations({ plan, action, onOpen }: ActionRelationsProps) {
  const parts = plan.actions.filter(({ parent }) => parent === action.number)
  const relations = [
    { name: t('actions.panel.parent'), numbers: action.parent === null ? [] : [action.parent] },
    { name: t('actions.panel.parts'), numbers: numbersOf(parts) },
    { name: t('actions.panel.alsoAt'), numbers: action.alsoAt },
    { name: t('actions.panel.neededFor'), numbers: numbersOf(waitingFor(action.id, plan.actions)) },
  ].filter(({ numbers }) => numbers.length > 0)
  return (
    <dl className="facts">
      {relations.map(({ name, numbers }) => (
        <Fact key={name} name={name}>
          {numbers.map((number) => (
            <NumberLink key={number} plan={plan} number={number} onOpen={onOpen} />
          ))}
        </Fact>
      ))}
      <Fact name={t('actions.panel.dependsOn')}>
        <DependenciesFact plan={plan} action={action} onOpen={onOpen} />
      </Fact>
    </dl>
  )
}

const numbersOf = (actions: readonly Action[]): readonly string[] =>
  actions.toSorted(byNumber).map(({ number }) => number)
