import type { Day } from '../plan/day'
import { standing } from '../plan/happening'
import type { Plan } from '../plan/plan'
import { firstDayOf } from '../plan/quarter'

/** The promises as they stood at one moment: the adopted plan, or after a decision. */
export interface Baseline {
  readonly id: string
  /** The name of the decision; empty for the adopted plan itself. */
  readonly name: string | null
  readonly on: Day
}

/** The adopted plan first, then every decision that moved a promise, by day. */
export function baselinesOf({ frame, events }: Plan): readonly Baseline[] {
  const adopted: Baseline = { id: 'vastgesteld', name: null, on: firstDayOf(frame.first) }
  const decisions = new Map<string, Baseline>()
  for (const { what, decision } of standing(events)) {
    if (what.kind !== 'changed' || what.field !== 'adopted' || !decision) continue
    const id = `${decision.on} ${decision.name}`
    decisions.set(id, { id, name: decision.name, on: decision.on })
  }
  return [adopted, ...[...decisions.values()].sort((one, other) => (one.id < other.id ? -1 : 1))]
}

/** The same plan with the promises of a baseline: decisions after it are left out, everything else stays. */
export function inBaseline(plan: Plan, baseline: Baseline): Plan {
  const isLater = (id: string) => (baseline.name === null ? true : id > baseline.id)
  const events = plan.events.filter(
    ({ what, decision }) =>
      !(what.kind === 'changed' && what.field === 'adopted' && decision && isLater(`${decision.on} ${decision.name}`)),
  )
  return { ...plan, events }
}
