import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOT_YET_SPENT, sumOfKnown, type BudgetLine } from '@shared/plan/budget'
import type { Change } from '@shared/plan/change-action'
import {
  FILLED_IN,
  lineAdded,
  ofLine,
  withAmount,
  withLinkedActions,
  withLineWords,
  withoutLine,
} from '@shared/plan/change-budget'
import { addDays, day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import { lastUndoable, takenBack } from '@shared/plan/happening'
import { standOf } from '@shared/progress/stand'
import { aBudgetLine, aPlan, books, written } from '../../support/builders'

const LOODS = aBudgetLine({ id: 'loods-17', name: 'Loods 17', adopted: 75_000 })

/** What a change makes of a line; a refusal is its kind. */
function after(change: Change): BudgetLine | null | string {
  if (!change.ok) return change.problem.kind
  const what = change.value[0]?.what
  if (what?.kind !== 'entry' || what.book !== 'budget') return 'nothing'
  return what.to
}

describe('an amount of a line', () => {
  test.each(['committed', 'realised', 'forecast'] as const)('%s is whole euros or unknown, never negative', (field) => {
    expect(after(withAmount(LOODS, field, 60_000))).toEqual({ ...LOODS, [field]: 60_000 })
    expect(after(withAmount(LOODS, field, 0))).toEqual({ ...LOODS, [field]: 0 })
    expect(after(withAmount({ ...LOODS, [field]: 5 }, field, null))).toEqual({ ...LOODS, [field]: null })
    expect(after(withAmount(LOODS, field, -1))).toBe('not-an-amount')
    expect(after(withAmount(LOODS, field, 1.5))).toBe('not-an-amount')
  })

  test('changes the budget only for a reason, which stands with the change', () => {
    expect(after(withAmount(LOODS, 'changed', 5000))).toBe('budget-change-needs-reason')
    expect(after(withAmount(LOODS, 'changed', 5000, '  '))).toBe('budget-change-needs-reason')
    const change = withAmount(LOODS, 'changed', 5000, 'Najaarsnota 2025')
    expect(after(change)).toEqual({ ...LOODS, changed: 5000 })
    expect(change).toMatchObject({ value: [{ reason: 'Najaarsnota 2025' }] })
  })

  test('takes off as much as there is, and no more', () => {
    expect(after(withAmount(LOODS, 'changed', -75_000, 'Gaat niet door'))).toEqual({ ...LOODS, changed: -75_000 })
    expect(after(withAmount(LOODS, 'changed', -75_001, 'Gaat niet door'))).toBe('budget-below-zero')
    expect(after(withAmount({ ...LOODS, adopted: null }, 'changed', -1, 'Gaat niet door'))).toBe('budget-below-zero')
  })

  test('that says the same is no change, and needs no reason', () => {
    expect(after(withAmount({ ...LOODS, changed: 5 }, 'changed', 5))).toBe('nothing')
    expect(after(withAmount(LOODS, 'forecast', null))).toBe('nothing')
  })

  test('of a line that is not there is refused', () => {
    expect(after(ofLine([LOODS], 'weg', (line) => withAmount(line, 'forecast', 1)))).toBe('line-gone')
  })
})

describe('a line of one’s own', () => {
  const draft = {
    year: 2026,
    side: 'verplichtingen',
    name: ' Training ',
    changed: 20_000,
    reason: 'Begroting 2026',
  } as const

  test('has nothing adopted: what it may cost is a change of the budget, with its reason', () => {
    expect(after(lineAdded('eigen', draft))).toEqual({
      ...NOT_YET_SPENT,
      id: 'eigen',
      year: 2026,
      side: 'verplichtingen',
      name: 'Training',
      adopted: null,
      changed: 20_000,
      theme: null,
      actions: [],
    })
    expect(after(lineAdded('eigen', { ...draft, reason: null }))).toBe('budget-change-needs-reason')
    expect(after(lineAdded('eigen', { ...draft, changed: -1 }))).toBe('budget-below-zero')
    expect(after(lineAdded('eigen', { ...draft, name: ' ' }))).toBe('name-empty')
  })

  test('may wait for its amount', () => {
    expect(after(lineAdded('eigen', { ...draft, changed: null, reason: null }))).toMatchObject({ changed: null })
  })

  test('can get another name and can go; a line of the plan cannot', () => {
    const own = aBudgetLine({ id: 'eigen', name: 'Training' })
    expect(after(withLineWords(own, { name: ' Trainingen ', remark: '' }, [LOODS]))).toEqual({
      ...own,
      name: 'Trainingen',
    })
    expect(after(withLineWords(own, { name: ' ', remark: '' }, [LOODS]))).toBe('name-empty')
    expect(after(withoutLine(own, [LOODS]))).toBeNull()
    expect(after(withLineWords(LOODS, { name: 'Loods', remark: '' }, [LOODS]))).toBe('line-of-plan')
    expect(after(withoutLine(LOODS, [LOODS]))).toBe('line-of-plan')
  })
})

test('a line is linked to actions in the order of their numbers, each once, and carries a remark', () => {
  expect(after(withLinkedActions(LOODS, ['3.10', '1.25', '3.10']))).toEqual({ ...LOODS, actions: ['1.25', '3.10'] })
  expect(after(withLineWords(LOODS, { name: LOODS.name, remark: ' Loopt tot 2026. ' }, [LOODS]))).toEqual({
    ...LOODS,
    remark: 'Loopt tot 2026.',
  })
})

const someAmount = fc.option(fc.integer({ min: -90_000, max: 300_000 }))

const someDeed = fc.record({
  field: fc.constantFrom(...FILLED_IN),
  euros: someAmount,
  days: fc.nat(700),
  undo: fc.boolean(),
})

describe('whatever is filled in, in whatever order', () => {
  test('what the plan adopted never changes, and a past day keeps its figures', () => {
    fc.assert(
      fc.property(fc.array(someDeed, { maxLength: 25 }), fc.nat(700), (deeds, back) => {
        const on = (days: number) => addDays(day('2025-01-01'), days)
        let events: readonly PlanEvent[] = aPlan({ budget: [LOODS] }).events
        const lineOn = (days: number) =>
          standOf({ ...aPlan({}), ...books(), events }, on(days)).budget.find(({ id }) => id === LOODS.id)
        let then = lineOn(back)
        for (const { field, euros, days, undo } of deeds) {
          const undoable = undo ? lastUndoable(events) : null
          const now = lineOn(days)
          const change =
            undoable === null ? now && withAmount(now, field, euros, 'Najaarsnota') : takenBack(undoable, events)
          if (!change?.ok) continue
          events = written(events, change.value, on(days), undoable)
          const line = lineOn(700)
          expect(line?.adopted).toBe(75_000)
          if (undoable !== null || days <= back) then = lineOn(back)
          expect(lineOn(back)).toEqual(then)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a blank is never counted as zero, and all blank is blank', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (amounts) => {
        const known = amounts.filter((amount) => amount !== null)
        const sum = known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0)
        expect(sumOfKnown(amounts)).toBe(sum)
        expect(sumOfKnown([...amounts, null])).toBe(sum)
      }),
    )
  })
})
