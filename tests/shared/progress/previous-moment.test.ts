import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { OF_PLAN } from '@shared/plan/event'
import { previousMoment } from '@shared/progress/previous-moment'
import { aPlan, type Happened } from '../../support/builders'

const spring = { id: 'voorjaar', name: 'Zomernota 2026', on: day('2026-06-30') }
const autumn = { id: 'najaar', name: 'Najaarsnota 2026', on: day('2026-09-30') }

const told = (on: string, what: Happened['what']): Happened => ({ on, number: OF_PLAN, what })

const plan = aPlan({
  since: [
    told('2026-07-02', { kind: 'round-opened', round: spring }),
    told('2026-07-05', { kind: 'round-closed', round: spring }),
    told('2026-10-01', { kind: 'round-opened', round: autumn }),
  ],
})

test('is the reference date of the last closed round; one that still runs is not told yet', () => {
  expect(previousMoment(plan, day('2026-11-23'))).toEqual({ on: '2026-06-30', round: spring })
})

test('lies before the day that is asked', () => {
  expect(previousMoment(plan, day('2026-06-30'))).toEqual({ on: '2025-01-01', round: null })
  expect(previousMoment(plan, day('2026-07-01'))?.round).toBe(spring)
})

test('is the adopted plan without a round, and nothing on its first day', () => {
  expect(previousMoment(aPlan({}), day('2025-01-02'))).toEqual({ on: '2025-01-01', round: null })
  expect(previousMoment(aPlan({}), day('2025-01-01'))).toBeNull()
})
