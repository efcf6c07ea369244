import { test } from '@playwright/test'
import type { Action } from '@shared/plan/action'
import { addDays, day } from '@shared/plan/day'
import type { PlanEvent, FieldChange } from '@shared/plan/event'
import type { Plan } from '@shared/plan/plan'
import { addQuarters, quarter } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { standOf } from '@shared/progress/stand'
import { aPlan, anAction, due, told } from '../support/builders'
import { tell } from './tell'

const ROUNDS = 15
const ACTIONS = 1000
const EVENTS = 50_000

test('the stand of 1,000 actions with 50,000 events, beside a bare loop over the events', () => {
  const plan = aLargePlan()
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

/** Two years of work: statuses, quarters and texts, a tenth of them typed a month late. */
function aLargePlan(): Plan {
  const actions = Array.from({ length: ACTIONS }, (_, index) => {
    const number = `${(index % 4) + 1}.${String(index).padStart(4, '0')}`
    return anAction({
      id: `a${index}`,
      number,
      theme: ((index % 4) + 1) as Action['theme'],
      ...due('2025-Q2', '2026-Q2'),
    })
  })
  const since = Array.from({ length: EVENTS - ACTIONS }, (_, index) => {
    const action = actions[index % ACTIONS] ?? anAction({})
    const late = index % 10 === 0 ? -30 : 0
    const on = addDays(day('2025-02-01'), Math.floor((index / EVENTS) * 600) + late)
    if (index % 3 === 0) return told(on, action, `Stand ${index}`, { id: `stand-${index}` })
    const what = index % 3 === 1 ? statusChange(index) : moveOf(action, index)
    return { on, number: action.number, what }
  })
  return aPlan({ actions, since })
}

const statusChange = (index: number): FieldChange => ({
  kind: 'changed',
  field: 'status',
  from: STATUSES[index % 3] ?? 'niet-gestart',
  to: STATUSES[(index + 1) % 3] ?? 'niet-gestart',
})

function moveOf({ expected }: Action, index: number): FieldChange {
  const end = { value: addQuarters(quarter('2026-Q1'), index % 4), origin: 'adviseur' } as const
  return { kind: 'changed', field: 'expected', from: expected, to: { ...expected, end } }
}
