import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { withExpected, withOwner, withPartners, withStatus, type Change } from '@shared/plan/change-action'
import type { ActionEvent, Occurrence } from '@shared/plan/event'
import type { Instant } from '@shared/plan/day'
import { day } from '@shared/plan/day'
import { applied, lastUndoable, takenBack } from '@shared/plan/happening'
import { quarter } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { anAction } from '../../support/builders'

const written = (occurrences: readonly Occurrence[], sequence: number, undoes: number | null = null): ActionEvent[] =>
  occurrences.map((occurrence, index) => ({
    ...occurrence,
    id: `${sequence}-${index}`,
    sequence,
    happenedOn: day('2026-03-03'),
    enteredAt: '2026-03-03T09:00:00.000Z' as Instant,
    by: 'adviseur',
    undoes,
  }))

const accepted = (change: Change): readonly Occurrence[] => {
  if (!change.ok) throw new Error(`geweigerd: ${change.problem.kind}`)
  return change.value
}

const after = (action: Action, occurrences: readonly Occurrence[]): Action => {
  const result = occurrences.reduce<Action | undefined>((record, { what }) => applied(record, what), action)
  if (!result) throw new Error('de actie is weg')
  return result
}

const anyRule = fc.oneof(
  fc.constantFrom(...STATUSES).map((status) => (action: Action) => withStatus(action, status, 'omdat het moet')),
  fc.option(fc.string()).map((name) => (action: Action) => withOwner(action, name)),
  fc.array(fc.constantFrom('om', 'politie', 'riec')).map((ids) => (action: Action) => withPartners(action, ids)),
  fc
    .option(fc.constantFrom(quarter('2026-Q1'), quarter('2026-Q4')))
    .map((end) => (action: Action) => withExpected(action, 'end', end)),
)

describe('a record and its events', () => {
  test('a record is the sum of what happened to it', () => {
    const start = anAction({ status: 'niet-gestart' })
    const end = after(start, accepted(withStatus(start, 'in-uitvoering')))
    expect(end).toEqual({ ...start, status: 'in-uitvoering', revision: start.revision + 1 })
  })

  test('taking back any change gives the record that was there before, but for its revision', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const before = anAction({})
        const occurrences = accepted(rule(before))
        const changed = after(before, occurrences)
        const back = takenBack(written(occurrences, 2), new Map([[before.id, changed]]))
        if (!back.ok) throw new Error('niet terug te draaien')
        expect({ ...after(changed, back.value), revision: 0 }).toEqual({ ...before, revision: 0 })
      }),
    )
  })

  test('a field that was changed again later is not taken back', () => {
    const before = anAction({ status: 'niet-gestart' })
    const first = accepted(withStatus(before, 'in-uitvoering'))
    const now = after(after(before, first), accepted(withStatus(after(before, first), 'afgerond')))
    expect(takenBack(written(first, 2), new Map([[before.id, now]]))).toEqual({
      ok: false,
      problem: { kind: 'changed-since', actionId: before.id },
    })
  })

  test('undo goes back one user action at a time and never takes the plan out', () => {
    const action = anAction({})
    const added = written([{ actionId: action.id, what: { kind: 'added', action }, reason: null }], 1)
    const changed = written(accepted(withStatus(action, 'in-uitvoering')), 2)
    const later = written(accepted(withOwner(action, 'Regisseur')), 3)
    expect(lastUndoable(added)).toBeNull()
    expect(lastUndoable([...added, ...changed])).toBe(2)
    expect(lastUndoable([...added, ...changed, ...later])).toBe(3)
    const undone = later.map((event): ActionEvent => ({ ...event, id: `u-${event.id}`, sequence: 4, undoes: 3 }))
    expect(lastUndoable([...added, ...changed, ...later, ...undone])).toBe(2)
  })
})
