import { roles } from '@shared/first-plan/roles'
import type { Plan } from '@shared/plan/plan'

/** Everyone who owns an action and the roles of the province that the plan names, by name. */
export function knownOwners(plan: Plan): readonly string[] {
  const owners = plan.actions.flatMap(({ owner }) => (owner ? [owner.value] : []))
  const ours = roles.filter((role) => role.ours).map(({ name }) => name)
  return [...new Set([...owners, ...ours])].toSorted((one, other) => one.localeCompare(other, 'nl'))
}
