import { afterEach, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { standOf } from '@shared/progress/stand'
import { aPlan, anAction, due, told } from '../../support/builders'

const home = process.env['TZ']

afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
  'a stand asked in %s is the one asked in Utrecht, on both sides of midnight between two quarters',
  (zone) => {
    const action = anAction({ ...due('2026-Q1', '2026-Q2'), status: 'in-uitvoering' })
    const plan = aPlan({ actions: [action], since: [told('2026-04-01', action)] })
    const stands = () => ['2026-06-30', '2026-07-01'].map((on) => standOf(plan, day(on)))
    process.env['TZ'] = 'Europe/Amsterdam'
    const utrecht = stands()
    process.env['TZ'] = zone
    expect(stands()).toEqual(utrecht)
    expect(utrecht.map(({ total }) => total.count.planned)).toEqual([0, 1])
  },
)
