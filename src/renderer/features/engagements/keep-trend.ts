import { struckOut } from '@shared/plan/books'
import { withTrend } from '@shared/plan/change-trend'
import type { Trend } from '@shared/plan/trend'
import type { PlanStore, Stored } from '../../data/plan-store'
import { today } from '../../today'

/** Writes down a trend, on the day it was seen. */
export const addTrend = (store: PlanStore, typed: Omit<Trend, 'id'>): Promise<Stored> => {
  const trend = { ...typed, id: crypto.randomUUID() }
  return store.changeBook('trends', (trends) => withTrend(trends, trend, today()), trend.on)
}

export const changeTrend = (store: PlanStore, to: Trend): Promise<Stored> =>
  store.changeBook('trends', (trends) => withTrend(trends, to, today()))

export const removeTrend = (store: PlanStore, trend: Trend): Promise<Stored> =>
  store.changeBook('trends', () => struckOut('trends', trend))
