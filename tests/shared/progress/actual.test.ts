import { describe, expect, test } from 'vitest'
import { actualShare } from '@shared/progress/actual'
import { day } from '@shared/plan/day'
import { anAction, aStep } from '../../support/builders'

const ON = day('2026-06-30')
const step = (id: string, doneOn: string | null) =>
  aStep({ id, title: `Stap ${id}`, doneOn: doneOn === null ? null : day(doneOn) })

describe('the actual share', () => {
  test.each([
    ['niet-gestart', 0, true],
    ['in-voorbereiding', 0.1, true],
    ['in-uitvoering', 0.5, true],
    ['afgerond', 1, false],
  ] as const)('of an action that is %s is %d', (status, share, estimated) => {
    expect(actualShare(anAction({ status }), null, ON)).toEqual({ share, estimated })
  })

  test('of a finished exploration is all of it', () => {
    expect(actualShare(anAction({ kind: 'verkenning', status: 'afgerond' }), null, ON)?.share).toBe(1)
  })

  test('of an action on hold is where it was when it was held, and nothing when nobody knows', () => {
    expect(actualShare(anAction({ status: 'aangehouden' }), 'in-uitvoering', ON)).toEqual({
      share: 0.5,
      estimated: true,
    })
    expect(actualShare(anAction({ status: 'aangehouden' }), null, ON)).toEqual({ share: 0, estimated: true })
  })

  test.each([
    ['that has no end', { kind: 'doorlopend' }],
    ['that is taking part', { kind: 'deelname', status: 'in-uitvoering' }],
    ['that goes on by its status', { status: 'doorlopend' }],
    ['that is withdrawn', { status: 'vervallen' }],
    ['that waits for its condition', { condition: { text: 'Bij honorering van de aanvraag', met: null } }],
  ] as const)('of an action %s is not there', (_, said) => {
    expect(actualShare(anAction(said), null, ON)).toBeNull()
  })

  test('of an action with steps is the part of them that was done by then, and no guess', () => {
    const steps = [step('a', '2026-06-30'), step('b', '2026-07-01'), step('c', null), step('d', '2025-01-01')]
    const action = anAction({ status: 'in-uitvoering', steps, percentage: 90 })
    expect(actualShare(action, null, ON)).toEqual({ share: 0.5, estimated: false, steps: { done: 2, all: 4 } })
  })

  test('of a finished action with steps left is all of it', () => {
    const action = anAction({ status: 'afgerond', steps: [step('a', null)] })
    expect(actualShare(action, null, ON)?.share).toBe(1)
  })

  test('without steps is what the advisor typed, before what the status stands for', () => {
    const action = anAction({ status: 'in-voorbereiding', percentage: 35 })
    expect(actualShare(action, null, ON)).toEqual({ share: 0.35, estimated: false })
    expect(actualShare(anAction({ status: 'afgerond', percentage: 35 }), null, ON)?.share).toBe(1)
  })
})
