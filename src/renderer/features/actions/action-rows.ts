import type { Action } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import { organisationNames } from '@shared/plan/organisation-names'
import type { Plan } from '@shared/plan/plan'
import type { Light } from '@shared/plan/light'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Finding } from '@shared/progress/judgement'
import type { ActionStands } from '@shared/progress/stand'

/** What the table shows of one action. */
export interface ActionRow {
  readonly action: Action
  /** `Weerbaarheid eigen organisatie` */
  readonly theme: string
  /** Short names, in the order of the action. */
  readonly partners: readonly string[]
  /** Names, in the order of the action. */
  readonly municipalities: readonly string[]
  /** Empty when it is withdrawn. */
  readonly light: Light | null
  /** Why the light has its colour, and whether the advisor decided on it (*vastgesteld*). */
  readonly finding: Finding | null
  readonly heard: Day | null
  /** What the rules say about it today; empty for what is promised later than today. */
  readonly stand: ActionStand | null
}

/** How each action stands, by its id. */
export const standsById = (stand: ActionStands): ReadonlyMap<string, ActionStand> =>
  new Map(stand.actions.map((one) => [one.action.id, one]))

/** Makes rows of actions, given how they stand: one row for each, however often it is asked for. */
export function rowMaker(plan: Plan, stands: ReadonlyMap<string, ActionStand>): (action: Action) => ActionRow {
  const themes = new Map(plan.frame.themes.map(({ number, name }) => [number, name]))
  const organisations = organisationNames(plan)
  const municipalities = new Map(plan.frame.municipalities.map(({ id, name }) => [id, name]))
  const made = new Map<Action, ActionRow>()
  return (action) => {
    const known = made.get(action)
    if (known) return known
    const stand = stands.get(action.id) ?? null
    const row: ActionRow = {
      action,
      theme: themes.get(action.theme) ?? '',
      partners: action.partners.map(({ organisation }) => organisations.get(organisation) ?? organisation),
      municipalities: action.municipalities.map((id) => municipalities.get(id) ?? id),
      light: stand?.light ?? null,
      finding: stand?.findings.totaal ?? null,
      heard: stand?.lastHeard ?? null,
      stand,
    }
    made.set(action, row)
    return row
  }
}
