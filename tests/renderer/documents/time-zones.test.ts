import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { excelReport } from '@renderer/documents/excel-report'
import { wordPaper } from '@renderer/documents/word-paper'
import { aPaper } from '../../support/a-paper'
import { aReport } from '../../support/builders'
import { workedExample } from '../../support/worked-example'
import { filesIn } from './reading'

const home = process.env['TZ']
const inZone = (zone: string | undefined) => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
}

afterEach(() => inZone(home))

const drawn = async (on: string) => filesIn(await excelReport(aReport(workedExample().plan(), on)))

describe.each(['2026-06-30', '2026-07-01'])('the workbook of the worked example on %s', (on) => {
  let inUtrecht: Awaited<ReturnType<typeof drawn>>

  beforeAll(async () => {
    inZone('Europe/Amsterdam')
    inUtrecht = await drawn(on)
  })

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'is the same file by file when it is made in %s',
    async (zone) => {
      inZone(zone)
      expect(await drawn(on)).toEqual(inUtrecht)
    },
  )
})

test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
  'a paper in Word is the same file by file when it is made in %s',
  async (zone) => {
    inZone('Europe/Amsterdam')
    const inUtrecht = filesIn(await wordPaper(aPaper()))
    inZone(zone)
    expect(filesIn(await wordPaper(aPaper()))).toEqual(inUtrecht)
  },
)
