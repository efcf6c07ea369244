import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { quarter, quartersBetween } from '@shared/plan/quarter'
import { standOf } from '@shared/progress/stand'
import { letterIn } from '@shared/progress/plan-letters'
import { aPlan, anAction, changed, due, from, told, type Happened } from '../../support/builders'

const period = { first: quarter('2025-Q1'), last: quarter('2026-Q4') }

/** The eight cells of an action as one line, a dot for an empty one. */
function line(said: Partial<Action>, since: (action: Action) => readonly Happened[] = () => []): string {
  const action = anAction(said)
  const [stand] = standOf(aPlan({ actions: [action], since: since(action) }), day('2026-12-31')).actions
  if (!stand) throw new Error('Geen actie')
  return quartersBetween(period.first, period.last)
    .map((each) => letterIn(each, stand, period) ?? '.')
    .join(' ')
}

describe('the letters of an action', () => {
  test('are P until the quarter in which it is promised, and G there', () => {
    expect(line(due('2025-Q2', '2025-Q4'))).toBe('. P P G . . . .')
    expect(line(due(null, '2025-Q1'))).toBe('G . . . . . . .')
  })

  test('keep G where it was promised and set V where it is expected now', () => {
    expect(line({ adopted: from('2025-Q1', '2025-Q2'), expected: from('2025-Q1', '2026-Q1') })).toBe('P G . . V . . .')
    expect(line({ adopted: from('2025-Q1', '2025-Q4'), expected: from('2025-Q1', '2025-Q2') })).toBe('P V P G . . . .')
  })

  test('have no ninth column for an end after the plan', () => {
    expect(line({ adopted: from('2026-Q3', '2026-Q4'), expected: from('2026-Q3', '2027-Q2') })).toBe('. . . . . . P G')
  })

  test('set A in the quarter in which it was finished, over G when that is the same one', () => {
    const finished = (on: string) => (action: Action) => [changed(on, action, 'status', 'afgerond')]
    expect(line(due('2025-Q1', '2025-Q4'), finished('2025-12-31'))).toBe('P P P A . . . .')
    expect(line(due('2025-Q1', '2025-Q2'), finished('2025-10-01'))).toBe('P G . A . . . .')
  })

  test('are question marks when no quarter is known, until it is finished', () => {
    expect(line({ adopted: from('2025-Q1', null, 'looptijd') })).toBe('? ? ? ? ? ? ? ?')
    expect(line({}, (action) => [changed('2025-05-05', action, 'status', 'afgerond')])).toBe('. A . . . . . .')
  })

  test('are D for what goes on, with a star in a quarter with an update', () => {
    const since = (action: Action) => [told('2025-04-01', action), told('2026-09-30', action)]
    expect(line({ kind: 'doorlopend' }, since)).toBe('D D* D D D D D* D')
    expect(line({ kind: 'deelname', ...due('2025-Q3', null) })).toBe('. . D D D D D D')
  })

  test('keep the promise of what is withdrawn, without an expectation', () => {
    const withdrawn = {
      status: 'vervallen',
      adopted: from('2025-Q1', '2025-Q2'),
      expected: from(null, '2026-Q1'),
    } as const
    expect(line(withdrawn)).toBe('P G . . . . . .')
  })
})
