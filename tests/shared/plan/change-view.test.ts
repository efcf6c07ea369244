import { describe, expect, test } from 'vitest'
import { emptyFilter, NOTHING } from '@shared/plan/action-filter'
import { withView } from '@shared/plan/change-view'
import { askedIn, filterOf, type View } from '@shared/plan/view'

const overdue: View = {
  id: 'verlopen',
  name: 'Verlopen bij de regisseur VPT',
  filter: { term: ['verlopen'], owner: ['regisseur VPT'] },
  order: [{ column: 'expected', descending: false }],
  group: 'section',
  columns: null,
}

describe('a saved view', () => {
  test('is kept under its name, without white space around it', () => {
    expect(withView([], { ...overdue, name: ` ${overdue.name} ` })).toMatchObject({
      ok: true,
      value: [{ about: 'verlopen', what: { kind: 'entry', book: 'views', from: null, to: overdue } }],
    })
  })

  test('is overwritten and renamed in its place, and nothing happens when it says the same', () => {
    const renamed = { ...overdue, name: 'Verlopen', group: null }
    expect(withView([overdue], renamed)).toMatchObject({
      ok: true,
      value: [{ what: { from: overdue, to: renamed } }],
    })
    expect(withView([overdue], overdue)).toEqual({ ok: true, value: [] })
  })

  test('is refused without a name, or under the name of another', () => {
    expect(withView([], { ...overdue, name: '  ' })).toEqual({ ok: false, problem: { kind: 'view-name-empty' } })
    const other = { ...overdue, id: 'andere', name: 'verlopen bij de Regisseur VPT' }
    expect(withView([overdue], other)).toEqual({
      ok: false,
      problem: { kind: 'view-name-taken', name: other.name },
    })
  })
})

test('a filter is kept as what it asks, and comes back whole', () => {
  const filter = { ...emptyFilter, text: 'bibob', owner: [NOTHING], not: ['owner' as const] }
  expect(askedIn(filter)).toEqual({ text: 'bibob', owner: [NOTHING], not: ['owner'] })
  expect(filterOf({ filter: askedIn(filter) })).toEqual(filter)
  expect(askedIn(emptyFilter)).toEqual({})
})
