import type { Day } from '../plan/day'
import type { Issue } from '../plan/issue'
import type { Plan } from '../plan/plan'
import { asKnownAfter } from '../progress/as-of'
import { standOf } from '../progress/stand'
import { changesSheet } from './gs-changes'
import type { EarlierReport } from './gs-material'
import type { Sheet } from './report'

/** The report that another is compared with, as it was when it was issued. */
export const asEarlier = ({ on, knownUntil }: Issue): EarlierReport => ({ on, sequence: knownUntil })

/** What is different on a day from what an issued report said, as the sheet *Wijzigingen* tells it. */
export const changesSince = (plan: Plan, issue: Issue, on: Day): Sheet => changesFrom(plan, issue, plan, on)

/** What is different between two issued reports, with the bridge from the one to the other. */
export const changesBetweenIssues = (plan: Plan, before: Issue, now: Issue): Sheet =>
  changesFrom(plan, before, asKnownAfter(plan, now.knownUntil), now.on)

function changesFrom(plan: Plan, before: Issue, known: Plan, on: Day): Sheet {
  const then = standOf(asKnownAfter(plan, before.knownUntil), before.on)
  const previous = { stand: then, report: asEarlier(before) }
  return changesSheet({ plan: known, stand: standOf(known, on), selection: null, previous })
}
