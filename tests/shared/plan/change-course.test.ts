import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import type { Change } from '@shared/plan/change-action'
import { withConditionMet, withStep, withStepDone } from '@shared/plan/change-course'
import { day, type Day, type Instant } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { sumOn } from '@shared/plan/happening'
import { anAction, aStep } from '../../support/builders'

const TYPED = day('2026-06-30')

/** The events of an action that was added long ago and changed today by these rules, one after another. */
function afterRules(action: Action, ...rules: readonly ((action: Action) => Change)[]) {
  const written = { enteredAt: '2026-06-30T09:00:00.000Z' as Instant, by: 'adviseur', undoes: null, reason: null }
  const added = { about: action.id, what: { kind: 'added', action }, happenedOn: day('2025-01-01') } as const
  const events: PlanEvent[] = [{ ...written, ...added, id: '1', sequence: 1 }]
  const now = (on?: Day) => sumOn(events, on).actions.get(action.id) ?? action
  rules.forEach((rule, place) => {
    const change = rule(now())
    if (!change.ok) throw new Error(`geweigerd: ${change.problem.kind}`)
    change.value.forEach(({ on, ...occurrence }, index) =>
      events.push({
        ...written,
        ...occurrence,
        id: `${place + 2}-${index}`,
        sequence: place + 2,
        happenedOn: on ?? TYPED,
      }),
    )
  })
  return now
}

const step = aStep({ id: 's', title: 'Notitie' })
const done = (on: string) => (action: Action) => withStepDone(action, 's', day(on))

describe('a step', () => {
  test('that is typed today may have been done on an earlier day', () => {
    const now = afterRules(anAction({}), (action) => withStep(action, step), done('2026-05-04'))
    expect(now().steps).toEqual([{ ...step, doneOn: '2026-05-04' }])
    expect(now(day('2026-05-03')).steps).toEqual([])
  })

  test.each(['2026-05-04', '2026-06-20'])('done on another day after all, %s, was done on that day', (other) => {
    const now = afterRules(anAction({ steps: [step] }), done('2026-06-10'), done(other))
    expect(now().steps).toEqual([{ ...step, doneOn: other }])
    expect(now(day(other)).steps).toEqual([{ ...step, doneOn: other }])
    expect(now(day('2026-05-03')).steps).toEqual([step])
    expect(now(day('2026-06-15')).steps).toEqual([{ ...step, doneOn: other < '2026-06-15' ? other : null }])
  })
})

describe('a condition', () => {
  const condition = { text: 'Bij draagvlak', met: null }
  const met = (on: string | null) => (action: Action) => withConditionMet(action, on === null ? null : day(on))

  test.each(['2026-05-04', '2026-06-20'])('met on another day after all, %s, was met on that day', (other) => {
    const now = afterRules(anAction({ condition }), met('2026-06-10'), met(other))
    expect(now().condition?.met).toBe(other)
    expect(now(day('2026-05-03')).condition?.met).toBeNull()
    expect(now(day('2026-06-15')).condition?.met).toBe(other < '2026-06-15' ? other : null)
  })

  test('turns out not to be met, from today on', () => {
    const now = afterRules(anAction({ condition }), met('2026-06-10'), met(null))
    expect(now().condition?.met).toBeNull()
  })
})
