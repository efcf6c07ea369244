import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wellFormed } from '@shared/exchange/well-formed'
import { excelReport } from '@renderer/documents/excel-report'
import { wordPaper } from '@renderer/documents/word-paper'
import { aPaper } from '../../support/a-paper'
import { aPlan, anAction, aReport } from '../../support/builders'
import { filesIn, opened, sheetIn, valuesUnder } from './reading'

/** All 65,536 code units, each on its own, in rows of a thousand. */
const ROWS = Array.from({ length: 64 }, (_, row) =>
  Array.from({ length: 1024 }, (_, unit) => `${String.fromCharCode(row * 1024 + unit)}.`).join(''),
)

describe('every character there is', () => {
  test('comes back from a workbook, but for what no document can hold', async () => {
    const actions = ROWS.map((text, index) =>
      anAction({
        id: `a${index}`,
        number: `1.${String(index + 1).padStart(2, '0')}`,
        owner: { value: text, origin: 'adviseur' },
      }),
    )
    const bytes = await excelReport(aReport(aPlan({ actions }), '2026-06-30'))
    const owners = valuesUnder(sheetIn(await opened(bytes), 'Actielijst'), 5, 'Trekker', ROWS.length)
    expect(owners).toEqual(ROWS.map(wellFormed))
  })

  test('comes back from a Word document', async () => {
    const blocks = ROWS.map((text) => ({ kind: 'paragraph', text, small: false }) as const)
    const bytes = await wordPaper(aPaper({ sections: [{ heading: 'Tekens', mostWords: null, blocks }] }))
    const xml = filesIn(bytes)['word/document.xml'] ?? ''
    const written = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)]
    const read = written.map(([, text = '', line]) => (line ? '\n' : unescaped(text))).join('')
    for (const row of ROWS) expect(read).toContain(wellFormed(row))
  })
})

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

describe('who made a document', () => {
  const CANARIES = { USER: 'kanarie-gebruiker', HOME: '/huis/kanarie-map', HOSTNAME: 'kanarie-computer' }
  const before = { ...process.env }

  beforeEach(() => {
    Object.assign(process.env, CANARIES, {
      USERNAME: CANARIES.USER,
      LOGNAME: CANARIES.USER,
      USERPROFILE: CANARIES.HOME,
      COMPUTERNAME: CANARIES.HOSTNAME,
    })
  })

  afterEach(() => {
    process.env = { ...before }
  })

  test('stands nowhere in it: no user, no folder, no computer, no program', async () => {
    const book = filesIn(await excelReport(aReport(aPlan({ actions: [anAction({})] }), '2026-06-30')))
    const word = filesIn(await wordPaper(aPaper()))
    for (const [path, xml] of [...Object.entries(book), ...Object.entries(word)]) {
      expect([path, /kanarie|Electron|Chrome|Node\.js|exceljs|docx\.js|Un-named|Unknown/i.exec(xml)?.[0]]).toEqual([
        path,
        undefined,
      ])
      expect(xml).not.toContain(process.cwd())
    }
  })
})
