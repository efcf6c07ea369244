import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Signals } from '@main/signals/signals'
import { noticeWords } from '@main/signals/notice-words'
import { day } from '@shared/plan/day'

const MONDAY = day('2026-06-29')
const TUESDAY = day('2026-06-30')
const COUNTS = { due: 3, overdue: 1, moments: 2 }

let folder: string
let shown: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signalen-'))
  shown = []
})

afterEach(() => rm(folder, { recursive: true }))

/** The app started once more on the same folder. */
const started = (isSupported = true) =>
  new Signals(folder, { isSupported: () => isSupported, show: (words) => void shown.push(words) })

const allow = () => started().keep({ putAwayOn: null, isNoticeWanted: true })

describe('the notice of a day', () => {
  test('is not shown before somebody asked for it', async () => {
    expect(await started().tell(MONDAY, COUNTS)).toBe('not-wanted')
    expect(shown).toEqual([])
  })
  test('is shown once a day, also when it is asked for at the same time or after a restart', async () => {
    await allow()
    const first = started()
    expect(await Promise.all([first.tell(MONDAY, COUNTS), first.tell(MONDAY, COUNTS)])).toEqual([
      'told',
      'told-already',
    ])
    expect(await started().tell(MONDAY, COUNTS)).toBe('told-already')
    expect(await started().tell(TUESDAY, COUNTS)).toBe('told')
    expect(shown).toHaveLength(2)
  })
  test('does not come again when the clock goes back and forth, or the choice is made anew', async () => {
    await allow()
    await started().tell(MONDAY, COUNTS)
    await started().tell(TUESDAY, COUNTS)
    await started().keep({ putAwayOn: TUESDAY, isNoticeWanted: false })
    await allow()
    expect(await started().tell(MONDAY, COUNTS)).toBe('told-already')
    expect(await started().tell(TUESDAY, COUNTS)).toBe('told-already')
  })
  test('is not counted as shown where the computer cannot show any', async () => {
    await allow()
    expect(await started(false).tell(MONDAY, COUNTS)).toBe('not-supported')
    expect(await started().tell(MONDAY, COUNTS)).toBe('told')
  })
  test('says how many, and one is one', () => {
    expect(noticeWords(COUNTS)).toBe('1 actie is te laat, 3 acties eindigen dit kwartaal, 2 momenten binnen 14 dagen.')
    expect(noticeWords({ due: 0, overdue: 2, moments: 0 })).toBe('2 acties zijn te laat.')
  })
})

test('what was chosen is there after a restart, and a damaged file is as good as none', async () => {
  const choice = { putAwayOn: MONDAY, isNoticeWanted: true }
  await started().keep(choice)
  expect(await started().choice()).toEqual(choice)
  await writeFile(join(folder, 'signalen.json'), '{"putAwayOn":"gisteren"')
  expect(await started().choice()).toEqual({ putAwayOn: null, isNoticeWanted: false })
  await started().keep(choice)
  expect(await started().choice()).toEqual(choice)
})
