import { byNumber, type Action } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Fact } from './action-facts'

interface ActionRelationsProps {
  readonly plan: Plan
  readonly action: Action
  onOpen(actionId: string): void
}

/** What it is a part of, what its parts are, and where the plan tells it again. */
export function ActionRelations({ plan, action, onOpen }: ActionRelationsProps) {
  const parts = plan.actions.filter(({ parent }) => parent === action.number).toSorted(byNumber)
  const relations = [
    { name: t('actions.panel.parent'), numbers: action.parent === null ? [] : [action.parent] },
    { name: t('actions.panel.parts'), numbers: parts.map(({ number }) => number) },
    { name: t('actions.panel.alsoAt'), numbers: action.alsoAt },
  ].filter(({ numbers }) => numbers.length > 0)
  if (relations.length === 0) return null
  return (
    <dl className="facts">
      {relations.map(({ name, numbers }) => (
        <Fact key={name} name={name}>
          {numbers.map((number) => (
            <NumberLink key={number} plan={plan} number={number} onOpen={onOpen} />
          ))}
        </Fact>
      ))}
    </dl>
  )
}

interface NumberLinkProps {
  readonly plan: Plan
  readonly number: string
  onOpen(actionId: string): void
}

function NumberLink({ plan, number, onOpen }: NumberLinkProps) {
  const action = plan.actions.find((other) => other.number === number)
  if (!action) return <p>{number}</p>
  return (
    <button type="button" className="number-link" onClick={() => onOpen(action.id)}>
      <span className="number-link-number">{number}</span> <span>{action.title}</span>
    </button>
  )
}
