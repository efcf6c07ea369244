import { describe, expect, it } from 'vitest'
import { day } from '@shared/plan/day'
import type { HistoryLine } from '@renderer/messages/history-lines'
import { ALL_HISTORY, filteredHistory } from '@renderer/features/actions/history-filter'

const line = (said: Partial<HistoryLine>): HistoryLine => ({
  id: said.words ?? '',
  words: '',
  on: day('2026-06-01'),
  topic: 'status',
  by: 'adviseur',
  ...said,
})

const lines = [
  line({ words: 'nu' }),
  line({ words: 'tekst', topic: 'update' }),
  line({ words: 'vroeger', on: day('2025-02-01') }),
  line({ words: 'plan', by: 'plan', topic: 'other', on: day('2025-01-01') }),
]

const shown = (filter: Partial<typeof ALL_HISTORY>) =>
  filteredHistory(lines, { ...ALL_HISTORY, ...filter }, day('2026-06-30')).map(({ words }) => words)

describe('the history of an action', () => {
  it('is told whole as long as nothing is chosen', () => {
    expect(shown({})).toEqual(['nu', 'tekst', 'vroeger', 'plan'])
  })

  it('is narrowed by what, by whom and by how long ago, all together', () => {
    expect(shown({ topic: 'status' })).toEqual(['nu', 'vroeger'])
    expect(shown({ by: 'plan' })).toEqual(['plan'])
    expect(shown({ period: '30' })).toEqual(['nu', 'tekst'])
    expect(shown({ topic: 'status', period: '365' })).toEqual(['nu'])
  })

  it('holds the first day of the period too', () => {
    expect(filteredHistory(lines, { ...ALL_HISTORY, period: '30' }, day('2026-07-01')).length).toBe(2)
    expect(filteredHistory(lines, { ...ALL_HISTORY, period: '30' }, day('2026-07-02')).length).toBe(0)
  })
})
