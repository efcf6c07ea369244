import type { Plan } from '@shared/plan/plan'

interface NumberLinkProps {
  readonly plan: Plan
  readonly number: string
  onOpen(actionId: string): void
}

/** Another action by its number and title; pressing it opens that action. */
export function NumberLink({ plan, number, onOpen }: NumberLinkProps) {
  const action = plan.actions.find((other) => other.number === number)
  if (!action) return <p>{number}</p>
  return (
    <button type="button" className="number-link" onClick={() => onOpen(action.id)}>
      <span className="number-link-number">{number}</span> <span>{action.title}</span>
    </button>
  )
}
