import { afterEach, describe, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { LIGHTS, lightName } from '@shared/plan/light'
import { closes } from '@shared/progress/closes'
import { standOf } from '@shared/progress/stand'
import { aReport } from '../../support/builders'
import { WORKED, workedExample } from '../../support/worked-example'
import { rowsOf, tableOf } from '../reports/reading'

const plan = workedExample().plan()
const home = process.env['TZ']

afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

describe.each(WORKED)('the worked example on $on', ({ on, lights, due, rest, inSum, shares }) => {
  const stand = standOf(plan, day(on))
  const { count, progress } = stand.total
  const report = aReport(plan, on)

  test('has the lights that were worked out by hand', () => {
    expect([...LIGHTS.map((light) => count.lights[light]), count.withdrawn]).toEqual(lights)
    expect(count.actions).toBe(15)
  })

  test('has the counts by planning', () => {
    expect([count.planned, count.plannedAndFinished, count.finishedEarlier]).toEqual(due)
    expect([count.notYetDue, count.continuous, count.withoutQuarter, count.waiting]).toEqual(rest)
  })

  test('has the shares, with the counts beside them', () => {
    expect([progress?.actions, progress?.finished, progress?.estimated]).toEqual(inSum)
    expect(progress?.planned).toBeCloseTo(shares[0], 10)
    expect(progress?.actual).toBeCloseTo(shares[1], 10)
  })

  test('closes', () => {
    expect(closes(stand).ok).toBe(true)
  })

  test('says the same in the report', () => {
    const figures = new Map(
      rowsOf(tableOf(report, 'tblKerncijfers')).map((row) => [row['Kengetal'], row['Deze rapportage']]),
    )
    expect(figures.get('Acties in het plan')).toBe(15)
    expect(LIGHTS.map((light) => figures.get(`waarvan ${lightName(light).toLowerCase()}`))).toEqual(lights.slice(0, 5))
    expect(figures.get('waarvan vervallen')).toBe(lights[5])
    expect(figures.get('Gepland gereed t/m peildatum')).toBe(due[0])
    expect(figures.get('waarvan werkelijk gereed')).toBe(due[1])
    const themes = rowsOf(tableOf(report, 'tblThemas'))
    const sum = (heading: string) => themes.reduce((total, row) => total + Number(row[heading]), 0)
    expect(['Acties', 'Gepland gereed', 'Werkelijk gereed', 'Eerder gereed'].map(sum)).toEqual([15, ...due])
    expect(['Doorlopend', 'Zonder kwartaal'].map(sum)).toEqual([rest[1], rest[2]])
  })

  test.each(['Pacific/Auckland', 'Europe/Amsterdam', 'America/Los_Angeles'])('is the same in %s', (zone) => {
    process.env['TZ'] = zone
    expect(standOf(workedExample().plan(), day(on))).toEqual(stand)
    expect(aReport(plan, on)).toEqual(report)
  })
})

test('the figures before a quarter ends and after it differ in what was due', () => {
  const dueOn = (on: string) => standOf(plan, day(on)).total.count.planned
  expect([dueOn('2026-06-30'), dueOn('2026-07-01')]).toEqual([4, 7])
})
