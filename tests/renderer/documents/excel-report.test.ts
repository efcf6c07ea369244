import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type ExcelJS from 'exceljs'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Action } from '@shared/plan/action'
import { day, type Instant } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { STATUSES } from '@shared/plan/status'
import { standOf } from '@shared/progress/stand'
import { excelReport } from '@renderer/documents/excel-report'
import { aPlan, aReport, anAction, changed, due, told } from '../../support/builders'
import { filesIn, opened, sheetIn, valuesUnder } from './reading'

const draw = (plan: Plan, on: string) => excelReport(aReport(plan, on))

/** The adopted plan, with something done to many of its actions. */
const worked = aPlan({
  ...firstPlan,
  frame: firstPlan,
  since: firstPlan.actions.flatMap((action, index) => {
    const status = STATUSES[index % STATUSES.length] ?? 'niet-gestart'
    return [changed('2026-02-03', action, 'status', status), ...(index % 4 ? [told('2026-05-05', action)] : [])]
  }),
})

describe('the workbook of the adopted plan', () => {
  let bytes: Uint8Array
  let workbook: ExcelJS.Workbook
  let files: Readonly<Record<string, string>>
  const { count } = standOf(worked, day('2026-06-30')).total

  beforeAll(async () => {
    bytes = await draw(worked, '2026-06-30')
    workbook = await opened(bytes)
    files = filesIn(bytes)
  })

  test('has the sheets of the report, all visible, the first one in front', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      [
        'Samenvatting',
        'Voortgang per thema',
        'Actielijst',
        'Afwijkingen en bijsturing',
        'Planning per kwartaal',
        'Financiën',
        'Wijzigingen',
        'Verantwoording',
      ].map((name) => [name, 'visible']),
    )
    expect(files['xl/workbook.xml']).toContain('activeTab="0"')
    for (const { views } of workbook.worksheets) expect(views[0]?.activeCell).toBe('A1')
  })

  test('opens every sheet with its titles, and the head of its table in row 5', () => {
    const heads = workbook.worksheets.slice(1).map((sheet) => sheet.getCell('A5').value)
    expect(heads).toEqual(['Thema', 'Nr.', 'Nr.', 'Nr.', 'Post', 'Nr.', 'Onderwerp'])
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A1').value).toBe('Voortgangsrapportage Uitvoeringsplan ondermijning 2025-2026')
      expect(sheet.getCell('A2').value).toBe(sheet.name)
      expect(sheet.getCell('A3').value).toContain('Peildatum 30-06-2026 – ')
    }
  })

  test('counts the same on Samenvatting, Voortgang per thema and Actielijst', () => {
    const themes = sheetIn(workbook, 'Voortgang per thema')
    expect(themes.getCell('C10').result).toBe(count.actions)
    const numbers = valuesUnder(sheetIn(workbook, 'Actielijst'), 5, 'Nr.', firstPlan.actions.length)
    expect(numbers.filter((number) => /^\d\.\d+$/.test(String(number)))).toHaveLength(count.actions)
    const summary = sheetIn(workbook, 'Samenvatting')
    const keyFigures: unknown[] = []
    summary.eachRow((row) => {
      if (row.getCell(1).value === 'Acties in het plan') keyFigures.push(row.getCell(2).value)
    })
    expect(keyFigures).toEqual([count.actions])
  })

  test('keeps numbers of actions and quarters as text, and days as days', () => {
    const list = sheetIn(workbook, 'Actielijst')
    expect(list.getCell('A6')).toMatchObject({ value: '1.01', numFmt: '@' })
    const heard = list.getColumn(26)
    expect(list.getCell('Z5').value).toBe('Laatst bijgewerkt')
    const days: unknown[] = []
    heard.eachCell((cell, row) => {
      if (row > 5 && cell.value !== null) days.push(cell.value)
    })
    expect(days).toContainEqual(new Date('2026-05-05T00:00:00.000Z'))
  })

  test('calculates the money of the plan with formulas that carry their value', () => {
    const sheet = sheetIn(workbook, 'Financiën')
    const cells: Record<string, unknown> = {}
    sheet.eachRow((row) => (cells[row.getCell(1).text] = row.getCell(3).value))
    expect(cells).toMatchObject({
      'Totaal inkomsten': { formula: 'SUM(C6:C9)', result: 544_000 },
      'Totaal verplichtingen': { formula: 'SUM(C14:C19)', result: 390_000 },
      'C. Nog te besteden 2025': { formula: 'C10-C20', result: 154_000 },
    })
  })

  test('has formulas nowhere but in totals and sums', () => {
    const formulas = Object.entries(files).flatMap(([path, xml]) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => [path, formula ?? ''] as const),
    )
    expect(new Set(formulas.map(([path]) => path))).toEqual(
      new Set(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet6.xml']),
    )
    for (const [, formula] of formulas) expect(formula).toMatch(/^(SUM\([A-Z]+\d+[:,][A-Z]+\d+\)|[A-Z]+\d+-[A-Z]+\d+)$/)
  })

  test('prints on A4 landscape, one page wide, with the head on every page and page numbers', () => {
    const pages = workbook.worksheets.map(({ pageSetup }) => pageSetup)
    for (const page of pages)
      expect(page).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1 })
    expect(pages.map(({ fitToHeight }) => fitToHeight)).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
    expect(files['xl/workbook.xml']).toContain('&apos;Actielijst&apos;!$1:$5')
    expect(files['xl/workbook.xml']).toMatch(/Actielijst&apos;!\$A\$1:\$J\$\d+/)
    expect(files['xl/worksheets/sheet3.xml']).toContain('Pagina &amp;P van &amp;N')
    expect(files['xl/worksheets/sheet3.xml']).toContain('&amp;L&amp;A&amp;ROpenbaar – CONCEPT')
  })

  test('keeps the head and the first columns in sight', () => {
    const frozen = workbook.worksheets.map(
      ({ views: [view] }) => view?.state === 'frozen' && [view.xSplit, view.ySplit],
    )
    expect(frozen).toEqual([false, [0, 5], [3, 5], [0, 5], [2, 5], [0, 5], [0, 5], [0, 5]])
  })

  test('has a table object for every table, which can be filtered where there is something to filter', () => {
    const tables = Object.entries(files).filter(([path]) => path.startsWith('xl/tables/'))
    const names = tables.map(([, xml]) => / name="(\w+)"/.exec(xml)?.[1])
    expect(new Set(names)).toEqual(
      new Set([
        'tblActies',
        'tblAfwijkingen',
        'tblInkomsten',
        'tblKerncijfers',
        'tblPlanning',
        'tblStand',
        'tblThemas',
        'tblVerantwoording',
        'tblVerplichtingen',
        'tblVerwacht',
        'tblWijzigingen',
      ]),
    )
    expect(tables.find(([, xml]) => xml.includes('"tblActies"'))?.[1]).not.toContain('hiddenButton="1"')
    expect(tables.find(([, xml]) => xml.includes('"tblStand"'))?.[1]).not.toContain('hiddenButton="0"')
  })

  test('has rows as high as their text on paper, never higher than Excel takes', () => {
    sheetIn(workbook, 'Actielijst').eachRow((row) => {
      expect(row.height).toBeGreaterThanOrEqual(13.5)
      expect(row.height).toBeLessThanOrEqual(409)
    })
  })

  test('shows no warning triangles at the numbers of actions', () => {
    expect(files['xl/worksheets/sheet3.xml']).toMatch(/<ignoredError sqref="A6 A7 [^"]*" numberStoredAsText="1"\/>/)
  })

  test('tells nothing about who made it, and hides nothing', () => {
    expect(files['docProps/core.xml']).toContain('<dc:creator>Provincie Utrecht</dc:creator>')
    expect(files['docProps/core.xml']).toContain('<cp:lastModifiedBy>Provincie Utrecht</cp:lastModifiedBy>')
    expect(files['docProps/core.xml']).toContain('<dc:language>nl-NL</dc:language>')
    expect(files['docProps/app.xml']).toContain('<Company>Provincie Utrecht</Company>')
    const all = Object.values(files).join('\n')
    for (const trace of [process.cwd(), process.env['HOME'] ?? '/root', 'Unknown', 'file://'])
      expect(all).not.toContain(trace)
    expect(all).not.toMatch(/hidden="1"|state="hidden"|<hyperlink|externalReference/)
    expect(Object.keys(files).join()).not.toMatch(/comments|vbaProject|externalLinks|drawing/)
  })

  test('is the same file when the same report is drawn again', async () => {
    expect(await draw(worked, '2026-06-30')).toEqual(bytes)
  })
})

describe('the workbook of an unlucky plan', () => {
  const title = 'Ondermijningsbestrijdingssamenwerkingsverband'.repeat(3)
  const ugly: Record<string, string> = {
    '1.01': '=HYPERLINK("http://kwaad.nl";"klik")',
    '1.02': '+31 6 12345678',
    '1.03': '-3 dagen',
    '1.04': '@naam',
    '1.05': '\t=1+1',
    '1.06': 'Rood 🚨 sein',
    '1.07': 'half \uD83D teken \uFFFF en \u0007',
    '1.08': 'regel een\r\nregel twee',
    '1.09': '_x0041_ & <b>vet</b> "aanhaling"',
    '1.10': 'Drieduizend tekens. '.repeat(150),
    '1.11': title,
  }
  const actions = Object.entries(ugly).map(([number, text]) =>
    anAction({
      id: number,
      number,
      title: text.slice(0, 150),
      owner: { value: text, origin: 'adviseur' },
      section: text,
    }),
  )
  const organisations = Array.from({ length: 40 }, (_, index) => ({
    id: `partner-${index}`,
    name: `Gemeenschappelijke regeling nummer ${index}`,
    shortName: `Gemeenschappelijke regeling ${index}`,
    kind: 'gemeente' as const,
  }))
  const crowd = anAction({
    id: 'menigte',
    number: '2.01',
    theme: 2,
    partners: organisations.map(({ id }) => ({ organisation: id, origin: 'plan' })),
  })
  const since = actions.map((action) => told('2026-05-05', action, ugly[action.number]))
  const plan = aPlan({ actions: [...actions, crowd], organisations, since })
  let files: Readonly<Record<string, string>>
  let workbook: ExcelJS.Workbook

  beforeAll(async () => {
    const bytes = await draw(plan, '2026-06-30')
    files = filesIn(bytes)
    workbook = await opened(bytes)
  })

  test('shows every text as text', () => {
    const list = sheetIn(workbook, 'Actielijst')
    const owners = valuesUnder(list, 5, 'Trekker', Object.keys(ugly).length)
    expect(owners.slice(0, 6)).toEqual(Object.values(ugly).slice(0, 6))
    expect(owners.slice(6, 9)).toEqual([
      'half  teken  en ',
      'regel een\nregel twee',
      '_x0041_ & <b>vet</b> "aanhaling"',
    ])
    expect(owners[9]).toBe(ugly['1.10'])
  })

  test('keeps what begins like a formula as text when someone edits it', () => {
    const styles = files['xl/styles.xml'] ?? ''
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b[^>]*/g) ?? []
    for (const row of [6, 7, 8, 9, 10]) {
      const format = new RegExp(`<c r="C${row}" s="(\\d+)" t="s"`).exec(files['xl/worksheets/sheet3.xml'] ?? '')?.[1]
      expect(formats[Number(format)]).toContain('quotePrefix="1"')
    }
    expect(formats.filter((format) => format.includes('quotePrefix'))).not.toHaveLength(formats.length)
    expect(files['xl/worksheets/sheet3.xml']).not.toContain('<f>')
  })

  test('names forty partners in one cell', () => {
    const partners = valuesUnder(sheetIn(workbook, 'Actielijst'), 5, 'Partners', 12).at(-1)
    expect(String(partners).split('; ')).toHaveLength(40)
  })

  test('has well-formed files', () => {
    for (const xml of Object.values(files)) expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u)
  })
})

describe('a workbook of no actions, and one of two hundred', () => {
  test('has a table with one empty row, and zeros', async () => {
    const bytes = await draw(aPlan({}), '2026-06-30')
    expect(Object.values(filesIn(bytes)).find((xml) => xml.includes('"tblActies"'))).toContain('ref="A5:Z6"')
    const workbook = await opened(bytes)
    expect(sheetIn(workbook, 'Voortgang per thema').getCell('C10').result).toBe(0)
  })

  test('lists them all, in one table', async () => {
    const actions = Array.from({ length: 200 }, (_, index) => {
      const theme = ((index % 4) + 1) as Action['theme']
      return anAction({
        id: `a${index}`,
        theme,
        number: `${theme}.${String(index).padStart(3, '0')}`,
        ...due('2025-Q1', '2026-Q1'),
      })
    })
    const bytes = await draw(aPlan({ actions }), '2026-06-30')
    expect(Object.values(filesIn(bytes)).find((xml) => xml.includes('"tblActies"'))).toContain('ref="A5:Z205"')
  })
})

describe('a text that is not public', () => {
  test('is nowhere in the file', async () => {
    const action = anAction({ status: 'vervallen', statusReason: 'KANARIE' })
    const since = [
      told('2026-05-05', action, 'KANARIE', { disclosure: 'intern' }),
      told('2026-05-06', action, 'Openbaar.'),
    ]
    const all = Object.values(filesIn(await draw(aPlan({ actions: [action], since }), '2026-06-30'))).join('\n')
    expect(all).toContain('Openbaar.')
    expect(all).not.toContain('KANARIE')
  })
})

describe('the time zone of the computer', () => {
  const home = process.env['TZ']

  afterEach(() => {
    if (home === undefined) delete process.env['TZ']
    else process.env['TZ'] = home
  })

  test('changes nothing in the file', async () => {
    const drawn: Uint8Array[] = []
    for (const zone of ['Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = zone
      drawn.push(await draw(worked, '2026-07-01'))
    }
    const [here, ...elsewhere] = drawn.map(filesIn)
    for (const files of elsewhere) expect(files).toEqual(here)
  })
})

test('only the time differs between a report of now and one of later', async () => {
  const plan = aPlan({ actions: [anAction({})] })
  const at = async (generatedAt: string) =>
    filesIn(await excelReport(aReport(plan, '2026-06-30', { generatedAt: generatedAt as Instant })))
  const now = await at('2026-07-01T08:00:00.000Z')
  const later = await at('2027-01-01T08:00:00.000Z')
  const differing = Object.keys(now).filter((path) => now[path] !== later[path])
  expect(differing.sort()).toEqual(['docProps/core.xml', 'xl/sharedStrings.xml'])
})

test('drawing tells how far it is, up to but not over the whole', async () => {
  const shares: number[] = []
  await excelReport(aReport(aPlan({}), '2026-06-30'), (share) => shares.push(share))
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
  expect(shares).toHaveLength(9)
  expect(Math.max(...shares)).toBeLessThan(1)
})

test('a workbook about a saved view says so on every sheet, and lists as many actions as it says', async () => {
  const view = { name: 'Thema’s 2 & 3 <concept>', filter: { theme: ['2', '3'] } } as const
  const workbook = await opened(await excelReport(aReport(worked, '2026-06-30', { view })))
  const [, counted] = /selectie: (\d+) van de \d+ acties$/.exec(workbook.worksheets[0]?.getCell('A3').text ?? '') ?? []
  expect(Number(counted)).toBeGreaterThan(0)
  for (const sheet of workbook.worksheets)
    expect([sheet.getCell('A3').text, sheet.headerFooter.oddFooter]).toEqual([
      expect.stringContaining(`selectie: ${counted} van de `),
      expect.stringContaining(`selectie: ${counted} van de `),
    ])
  expect(sheetIn(workbook, 'Samenvatting').getCell('A6').text).toContain(`weergave “${view.name}”, ${counted} van de `)
  const cells = sheetIn(workbook, 'Actielijst').getColumn(1).values
  const numbers = cells.flatMap((cell) => (typeof cell === 'string' && /^\d\.\d+$/.test(cell) ? [cell] : []))
  expect(numbers).toHaveLength(Number(counted))
  expect(new Set(numbers.map((number) => number[0]))).toEqual(new Set(['2', '3']))
  expect(sheetIn(workbook, 'Voortgang per thema').getCell('C8').result).toBe(Number(counted))
})
