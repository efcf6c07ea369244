import { addDays, type Day } from '@shared/plan/day'
import type { HistoryLine } from '../../messages/history-lines'
import type { HistoryTopic } from '../../messages/history-topic'

/** From how far back the history is shown: a number of days, or all of it. */
export const PERIODS = ['all', '30', '90', '365'] as const

export type Period = (typeof PERIODS)[number]

/** Which lines of a history somebody wants to see; empty asks for all. */
export interface HistoryFilter {
  readonly topic: HistoryTopic | null
  readonly by: string | null
  readonly period: Period
}

export const ALL_HISTORY: HistoryFilter = { topic: null, by: null, period: 'all' }

/** The lines a filter asks for, in the order they came. */
export function filteredHistory(
  lines: readonly HistoryLine[],
  { topic, by, period }: HistoryFilter,
  today: Day,
): readonly HistoryLine[] {
  const since = period === 'all' ? null : addDays(today, -Number(period))
  return lines.filter(
    (line) =>
      (topic === null || line.topic === topic) &&
      (by === null || line.by === by) &&
      (since === null || line.on >= since),
  )
}
