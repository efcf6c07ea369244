import { rewritten } from './books'
import type { Change } from './change-action'
import type { Day } from './day'
import type { Trend } from './trend'
import { trimmed } from './trimmed'
import { refused } from '../result'

/** A trend that is new, or put in other words; never without its source (`reports.md` 3.4). */
export function withTrend(trends: readonly Trend[], typed: Trend, today: Day): Change {
  const to = trimmed(typed)
  if (to.on > today) return refused({ kind: 'day-in-future', on: to.on })
  if (to.text === '') return refused({ kind: 'trend-empty' })
  if (to.source === '') return refused({ kind: 'source-empty' })
  return rewritten('trends', trends.find(({ id }) => id === to.id) ?? null, to)
}
