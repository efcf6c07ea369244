import { planFrame } from '@shared/first-plan/frame'
import { HalfTypedTexts } from './data/half-typed'
import { PlanDatabase } from './data/database'
import { PlanStore } from './data/plan-store'
import { desktop } from './desktop'
import { logError, logErrorsOf } from './log-errors'
import { now, today } from './today'
import { firstPaint } from './ui/first-paint'

logErrorsOf(window)

/** The one store of this window. It opens as soon as this file runs, while the screens are still being prepared. */
export const store = new PlanStore(
  new PlanDatabase(),
  planFrame,
  { today, now },
  desktop,
  () => crypto.randomUUID(),
  logError,
)

/** From how many events on reading them takes longer than anybody should wait for the table. */
const LONG_LIFE = 4000

/** What is being typed in this window and is not stored yet. */
export const halfTyped = new HalfTypedTexts(desktop, now)

void store.open(async () => (await import('@shared/first-plan/first-plan')).firstPlan, {
  from: LONG_LIFE,
  drawn: () => firstPaint,
})
