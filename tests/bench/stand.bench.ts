import { test } from '@playwright/test'
import { day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { standOf } from '@shared/progress/stand'
import { aLargePlan } from './large-plan'
import { tell } from './tell'

const ROUNDS = 15
const EVENTS = 50_000

test('the stand of 1,000 actions with 50,000 events, beside a bare loop over the events', () => {
  const plan = aLargePlan(EVENTS)
  const on = day('2026-06-30')
  const rounds: { readonly stand: number; readonly loop: number }[] = []
  standOf(plan, on)
  while (rounds.length < ROUNDS)
    rounds.push({ loop: timed(() => walk(plan.events)), stand: timed(() => standOf(plan, on).total.count.actions) })
  const inMilliseconds = (figure: number) => `${figure.toFixed(1)} ms`
  tell(
    'bare loop',
    rounds.map(({ loop }) => loop),
    inMilliseconds,
  )
  tell(
    'stand',
    rounds.map(({ stand }) => stand),
    inMilliseconds,
  )
  tell(
    'stand ÷ loop',
    rounds.map(({ stand, loop }) => stand / loop),
    (figure) => figure.toFixed(0),
  )
})

function timed(work: () => number): number {
  const began = performance.now()
  const answer = work()
  const took = performance.now() - began
  if (answer <= 0) throw new Error('Er is niets gerekend')
  return took
}

/** The least that anything over all events can cost: looking at what each of them is. */
function walk(events: readonly PlanEvent[]): number {
  let changes = 0
  for (const { what, about } of events) if (what.kind === 'changed' && about !== '') changes += 1
  return changes
}
