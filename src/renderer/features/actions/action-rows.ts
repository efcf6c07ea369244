import type { Action } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import { organisationNames } from '@shared/plan/organisation-names'
import type { Plan } from '@shared/plan/plan'
import type { Light } from '@shared/plan/light'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Finding } from '@shared/progress/judgement'
import type { Stand } from '@shared/progress/stand'

/** What the table shows of one action. */
export interface ActionRow {
  readonly action: Action
  /** `Weerbaarheid eigen organisatie` */
  readonly theme: string
  /** Short names, in the order of the action. */
  readonly partners: readonly string[]
  /** Empty when it is withdrawn. */
  readonly light: Light | null
  /** Why the light has its colour, and whether the advisor decided on it (*vastgesteld*). */
  readonly finding: Finding | null
  readonly heard: Day | null
}

/** How each action stands, by its id. */
export const standsById = (stand: Stand): ReadonlyMap<string, ActionStand> =>
  new Map(stand.actions.map((one) => [one.action.id, one]))

/** Makes rows of actions, given how they stand. */
export function rowMaker(plan: Plan, stands: ReadonlyMap<string, ActionStand>): (action: Action) => ActionRow {
  const themes = new Map(plan.frame.themes.map(({ number, name }) => [number, name]))
  const names = organisationNames(plan)
  return (action) => ({
    action,
    theme: themes.get(action.theme) ?? '',
    partners: action.partners.map(({ organisation }) => names.get(organisation) ?? organisation),
    light: stands.get(action.id)?.light ?? null,
    finding: stands.get(action.id)?.findings.totaal ?? null,
    heard: stands.get(action.id)?.lastHeard ?? null,
  })
}
