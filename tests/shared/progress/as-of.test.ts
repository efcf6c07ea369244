import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '@shared/plan/day'
import { STATUSES } from '@shared/plan/status'
import { asOf } from '@shared/progress/as-of'
import { aPlan, anAction, changed, due, told } from '../../support/builders'

const action = anAction(due('2025-Q1', '2025-Q4'))

describe('the records as of a day', () => {
  test('something that happened on the day itself counts, the day before it does not', () => {
    const plan = aPlan({ actions: [action], since: [changed('2025-06-30', action, 'status', 'in-uitvoering')] })
    expect(asOf(plan, day('2025-06-29')).actions).toMatchObject([{ status: 'niet-gestart' }])
    expect(asOf(plan, day('2025-06-30')).actions).toMatchObject([{ status: 'in-uitvoering' }])
  })

  test('what is typed later about an earlier day counts on the earlier day, and the later fact still wins later', () => {
    const plan = aPlan({
      actions: [action],
      since: [
        changed('2025-09-01', action, 'status', 'afgerond'),
        changed('2025-03-01', action, 'status', 'in-uitvoering'),
      ],
    })
    expect(asOf(plan, day('2025-03-31')).actions).toMatchObject([{ status: 'in-uitvoering' }])
    expect(asOf(plan, day('2025-12-31')).actions).toMatchObject([{ status: 'afgerond' }])
  })

  test('an update speaks about its own day, also when it was typed after it', () => {
    const late = told('2026-01-09', action, 'Afgerond in december.', { happenedOn: day('2025-12-20') })
    const plan = aPlan({ actions: [action], since: [late] })
    expect(asOf(plan, day('2025-12-19')).updates).toEqual([])
    expect(asOf(plan, day('2025-12-31')).updates).toMatchObject([{ text: 'Afgerond in december.' }])
  })

  test('an update that was taken back is on no day', () => {
    const slip = told('2025-05-05', action)
    if (slip.what.kind !== 'update-added') throw new Error('Geen stand van zaken')
    const back = {
      on: '2025-05-06',
      number: '1.01',
      what: { ...slip.what, kind: 'update-removed' as const },
      undoes: 2,
    }
    const plan = aPlan({ actions: [action], since: [slip, back] })
    expect(asOf(plan, day('2025-05-05')).updates).toEqual([])
    expect(asOf(plan, day('2025-05-06')).updates).toEqual([])
  })

  test('an action of one’s own is there from the day it was added', () => {
    const own = anAction({ id: 'eigen', number: '1.02' })
    const plan = aPlan({
      actions: [action],
      since: [{ on: '2025-05-05', number: '1.02', what: { kind: 'added', action: own } }],
    })
    expect(asOf(plan, day('2025-05-04')).actions).toHaveLength(1)
    expect(asOf(plan, day('2025-05-05')).actions.map(({ number }) => number)).toEqual(['1.01', '1.02'])
  })

  test('before the plan period there is the plan as it was adopted, and nothing else', () => {
    const plan = aPlan({ actions: [action], since: [changed('2025-01-01', action, 'status', 'afgerond')] })
    expect(asOf(plan, day('2024-06-01')).actions).toEqual([action])
  })

  test('on the last day the records are those that the store holds, when everything was typed as it happened', () => {
    const step = fc.record({ status: fc.constantFrom(...STATUSES), days: fc.nat(30), on: fc.nat(4) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const actions = [1, 2, 3, 4, 5].map((each) => anAction({ id: `a${each}`, number: `1.0${each}` }))
        let today = day('2025-01-02')
        const since = steps.map(({ status, days, on }) => {
          today = addDays(today, days)
          return changed(today, actions[on] ?? action, 'status', status)
        })
        const plan = aPlan({ actions, since })
        expect(asOf(plan, today).actions).toEqual(plan.actions)
      }),
    )
  })

  test('asking again after more has happened gives the same records', () => {
    const before = aPlan({ actions: [action], since: [changed('2025-06-01', action, 'status', 'in-uitvoering')] })
    const after = aPlan({
      actions: [action],
      since: [
        changed('2025-06-01', action, 'status', 'in-uitvoering'),
        changed('2026-02-01', action, 'status', 'afgerond'),
        told('2026-02-01', action),
      ],
    })
    const on = day('2025-12-31')
    expect(asOf(after, on)).toEqual(asOf(before, on))
  })
})
