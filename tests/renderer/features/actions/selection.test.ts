import { describe, expect, test } from 'vitest'
import type { ActionRow } from '@renderer/features/actions/action-rows'
import type { GridLine, GroupLine } from '@renderer/features/actions/grid-lines'
import {
  allOf,
  allOrNone,
  askedBy,
  markOf,
  NOTHING_SELECTED,
  selected,
  shownOf,
  type Selecting,
  type Selection,
} from '@renderer/features/actions/selection'
import { anAction } from '../../../support/builders'

const rowFor = (id: string): ActionRow => ({
  action: anAction({ id, number: id }),
  theme: '',
  partners: [],
  municipalities: [],
  light: null,
  finding: null,
  heard: null,
  stand: null,
})
const rows = ['1.01', '1.02', '1.03', '1.04'].map(rowFor)
const lineOf = (row: ActionRow, group = ''): GridLine => ({ kind: 'action', key: `${group}${row.action.id}`, row })
const plain = rows.map((row) => lineOf(row))
const head = (key: string, ids: readonly string[]): GroupLine => ({
  kind: 'group',
  key,
  name: key,
  ids,
  lights: { 'op-schema': 0, aandachtspunt: 0, 'loopt-achter': 0, afgerond: 0, 'niet-beoordeeld': 0 },
  isFolded: false,
})
/** Two groups; the second action stands in both. */
const grouped = [
  head('a', ['1.01', '1.02']),
  ...rows.slice(0, 2).map((row) => lineOf(row, 'a ')),
  head('b', ['1.02', '1.03', '1.04']),
  ...rows.slice(1).map((row) => lineOf(row, 'b ')),
]

const after = (steps: readonly (readonly [Selecting, string])[], lines: readonly GridLine[] = plain): Selection =>
  steps.reduce((now, [how, key]) => selected(now, { how, key }, lines), NOTHING_SELECTED)

const idsOf = ({ ids }: Selection): readonly string[] => [...ids].toSorted()

const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', true>> = {}) => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
})

describe('a selection', () => {
  test('turns a line on and off', () => {
    expect(idsOf(after([['turn', '1.02']]))).toEqual(['1.02'])
    expect(
      idsOf(
        after([
          ['turn', '1.02'],
          ['turn', '1.04'],
        ]),
      ),
    ).toEqual(['1.02', '1.04'])
    expect(
      idsOf(
        after([
          ['turn', '1.02'],
          ['turn', '1.04'],
          ['turn', '1.02'],
        ]),
      ),
    ).toEqual(['1.04'])
  })

  test('goes on from the last line that was turned, both ways, and a next range takes the place of it', () => {
    expect(
      idsOf(
        after([
          ['turn', '1.02'],
          ['range', '1.04'],
        ]),
      ),
    ).toEqual(['1.02', '1.03', '1.04'])
    expect(
      idsOf(
        after([
          ['turn', '1.02'],
          ['range', '1.04'],
          ['range', '1.01'],
        ]),
      ),
    ).toEqual(['1.01', '1.02'])
    expect(idsOf(after([['range', '1.03']]))).toEqual(['1.03'])
  })

  test('skips the heads of groups, and an action in two groups is selected once', () => {
    const both = after(
      [
        ['turn', 'a 1.01'],
        ['range', 'b 1.02'],
      ],
      grouped,
    )
    expect(idsOf(both)).toEqual(['1.01', '1.02'])
    expect(
      idsOf(
        after(
          [
            ['turn', 'a 1.02'],
            ['turn', 'b 1.02'],
          ],
          grouped,
        ),
      ),
    ).toEqual([])
    expect(after([['range', 'a']], grouped)).toBe(NOTHING_SELECTED)
  })

  test('takes a whole group by its head, and tells how much of each is selected', () => {
    const marks = (steps: readonly string[]) => {
      const { ids } = after(
        steps.map((line) => ['turn', line]),
        grouped,
      )
      return [...ids, ...grouped.flatMap((line) => (line.kind === 'group' ? [markOf(line, ids)] : []))]
    }
    expect(marks(['a'])).toEqual(['1.01', '1.02', 'all', 'some'])
    expect(marks(['a', 'b'])).toEqual(['1.01', '1.02', '1.03', '1.04', 'all', 'all'])
    expect(marks(['a 1.02', 'a'])).toEqual(['1.02', '1.01', 'all', 'some'])
    expect(marks(['a', 'a'])).toEqual(['none', 'none'])
    const range = after(
      [
        ['turn', 'b'],
        ['range', 'b 1.03'],
      ],
      grouped,
    )
    expect(idsOf(range)).toEqual(['1.02', '1.03'])
  })

  test('keeps only what is shown', () => {
    const all = allOf(rows)
    expect(shownOf(all, rows)).toBe(all)
    expect(idsOf(shownOf(all, rows.slice(2)))).toEqual(['1.03', '1.04'])
    expect(idsOf(allOrNone(all, rows))).toEqual([])
    expect(idsOf(allOrNone(after([['turn', '1.02']]), rows))).toHaveLength(4)
  })
})

describe('the keys of a selection', () => {
  test('are Space, Shift with Space or an arrow, Ctrl+A and Escape', () => {
    expect(askedBy(key(' '), '1.02', plain)).toEqual({ kind: 'line', how: 'turn', key: '1.02', from: '1.02' })
    expect(askedBy(key(' ', { shiftKey: true }), '1.02', plain)).toMatchObject({ how: 'range', key: '1.02' })
    expect(askedBy(key('ArrowDown', { shiftKey: true }), '1.02', plain)).toMatchObject({ how: 'range', key: '1.03' })
    expect(askedBy(key('ArrowUp', { shiftKey: true }), 'b 1.02', grouped)).toMatchObject({ key: 'a 1.02' })
    expect(askedBy(key('a', { ctrlKey: true }), null, plain)).toEqual({ kind: 'all' })
    expect(askedBy(key('Escape'), '1.02', plain)).toEqual({ kind: 'none' })
    expect(askedBy(key(' '), 'a', grouped)).toMatchObject({ how: 'turn', key: 'a' })
  })

  test('leave the headers, ranges from the head of a group, the ends of the table and every other key alone', () => {
    expect(askedBy(key(' '), null, plain)).toBeNull()
    expect(askedBy(key(' ', { shiftKey: true }), 'a', grouped)).toBeNull()
    expect(askedBy(key('ArrowDown', { shiftKey: true }), '1.04', plain)).toBeNull()
    expect(askedBy(key('ArrowDown'), '1.02', plain)).toBeNull()
    expect(askedBy(key('a'), '1.02', plain)).toBeNull()
    expect(askedBy(key(' ', { altKey: true }), '1.02', plain)).toBeNull()
  })
})
