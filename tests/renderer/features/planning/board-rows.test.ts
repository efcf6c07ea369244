import { expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { standOf } from '@shared/progress/stand'
import { BOARD_GROUPS, boardOf, columnOf, isMovable } from '@renderer/features/planning/board-rows'
import { aFrame, anAction, aPlan, changed, due } from '../../../support/builders'

const numbered = (number: string, said: Partial<Action>) =>
  anAction({ id: number, number, theme: number.startsWith('2') ? 2 : 1, ...said })

const dated = numbered('1.02', due('2025-Q1', '2025-Q4'))
const continuing = numbered('1.01', { kind: 'doorlopend' })
const unknown = numbered('1.04', {})
const finished = numbered('1.03', {})
const other = numbered('2.01', due(null, '2026-Q1'))
const plan = aPlan({
  actions: [unknown, other, finished, dated, continuing],
  since: [changed('2025-06-01', finished, 'status', 'afgerond')],
})
const { actions: stands } = standOf(plan, day('2026-06-30'))
const board = (only: 1 | 2 | null) =>
  boardOf(stands, plan.frame, only).map((theme) => [
    theme.theme.number,
    ...BOARD_GROUPS.map((group) => theme[group].map(({ action }) => action.number)),
  ])

test('actions stand in their theme: dated ones by number, then what goes on, then what has no quarter', () => {
  expect(board(null)).toEqual([
    [1, ['1.02', '1.03'], ['1.01'], ['1.04']],
    [2, ['2.01'], [], []],
    [3, [], [], []],
    [4, [], [], []],
  ])
  expect(board(2)).toEqual([[2, ['2.01'], [], []]])
})

test('only what is open and has an end some day can be moved', () => {
  expect(stands.filter(isMovable).map(({ action }) => action.number)).toEqual(['1.02', '1.04', '2.01'])
})

test('a quarter has a column, with one behind the plan for all later ones', () => {
  const columns = ['2024-Q3', '2025-Q1', '2026-Q4', '2027-Q1', '2028-Q2'].map((each) =>
    columnOf(quarter(each), aFrame()),
  )
  expect(columns).toEqual([0, 0, 7, 8, 8])
})
