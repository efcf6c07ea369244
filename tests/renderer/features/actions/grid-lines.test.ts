import { describe, expect, test } from 'vitest'
import type { Facet } from '@shared/plan/action-filter'
import { day } from '@shared/plan/day'
import { findableIn } from '@shared/progress/actions-in-view'
import { standOf } from '@shared/progress/stand'
import { rowMaker, standsById } from '@renderer/features/actions/action-rows'
import { facetWords } from '@renderer/features/actions/facet-words'
import { groupedLines, groupsIn, plainLines, type GridLine } from '@renderer/features/actions/grid-lines'
import { anAction, aPlan, books, due } from '../../../support/builders'

const om = { id: 'om', name: 'Openbaar Ministerie', shortName: 'OM', kind: 'politie-en-justitie' } as const
const partner = (organisation: string) => ({ organisation, origin: 'plan' }) as const
const plan = {
  ...aPlan({
    actions: [
      anAction({
        id: 'a',
        number: '1.01',
        partners: [partner('om'), partner('belasting')],
        ...due('2025-Q1', '2025-Q2'),
      }),
      anAction({ id: 'b', number: '1.02', status: 'afgerond' }),
      anAction({ id: 'c', number: '1.03', partners: [partner('om')], status: 'vervallen' }),
    ],
  }),
  ...books({ organisations: [om] }),
}
const stand = standOf(plan, day('2026-06-30'))
const toRow = rowMaker(plan, standsById(stand))
const found = findableIn(plan, stand)

const grouped = (facet: Facet, folded: readonly string[] = []) =>
  groupedLines(found, ({ action }) => toRow(action), { facet, words: facetWords(plan), folded: new Set(folded) })

const told = (line: GridLine) => (line.kind === 'group' ? `${line.name} (${line.ids.length})` : line.row.action.number)

describe('a table in groups', () => {
  test('has the groups by name, what is empty last, and an action under every group it belongs to', () => {
    expect(grouped('partner').map(told)).toEqual([
      'belasting (1)',
      '1.01',
      'OM (2)',
      '1.01',
      '1.03',
      'geen partner (1)',
      '1.02',
    ])
  })

  test('knows every line apart, also when an action stands on two', () => {
    const keys = grouped('partner').map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('has the statuses in the order of work', () => {
    expect(groupsIn(grouped('status')).map(({ name }) => name)).toEqual(['Niet gestart', 'Afgerond', 'Vervallen'])
  })

  test('shows the head of a folded group only, which still counts its actions and lights', () => {
    const lines = grouped('partner', ['partner om'])
    expect(lines.map(told)).toEqual(['belasting (1)', '1.01', 'OM (2)', 'geen partner (1)', '1.02'])
    const [, folded, nobody] = groupsIn(lines)
    expect(folded).toMatchObject({ isFolded: true, lights: { 'loopt-achter': 1, afgerond: 0 } })
    expect(nobody).toMatchObject({ isFolded: false, lights: { 'loopt-achter': 0, afgerond: 1 } })
  })
})

test('a table without groups has a line for every action, known by its id', () => {
  expect(plainLines(plan.actions.map(toRow)).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
})
