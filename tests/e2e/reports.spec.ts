import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { byNumber } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { termOf } from '@shared/progress/term-of'
import { opened, sheetIn, valuesUnder } from '../renderer/documents/reading'
import { expectCount, planned } from '../support/actions-screen'
import { press } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { answerSaveDialog, expect, inaccessible, test } from '../support/test-app'

const goToReports = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await expect(page.getByRole('tab', { name: 'Samenvatting' })).toBeVisible()
}

const SHEETS = [
  'Samenvatting',
  'Voortgang per thema',
  'Actielijst',
  'Afwijkingen en bijsturing',
  'Planning per kwartaal',
  'Financiën',
  'Wijzigingen',
  'Verantwoording',
]

test('three clicks make the workbook, the system dialog included', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  const path = join(dataFolder, 'rapportage.xlsx')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Rapportages' }).click()
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByText('Opgeslagen: rapportage.xlsx')).toBeVisible()
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(SHEETS)
})

test('the dialog proposes the name that GS expect', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await goToReports(page)
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = ((_window: unknown, { defaultPath }: { defaultPath: string }) =>
      Promise.resolve({
        canceled: false,
        filePath: `${folder}/${defaultPath.replace(/.*[\\/]/, '')}`,
      })) as typeof dialog.showSaveDialog
  }, dataFolder)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  const name = '2026-06-30 Voortgangsrapportage GS Uitvoeringsplan ondermijning v0.1 concept.xlsx'
  await expect(page.getByText(`Opgeslagen: ${name}`)).toBeVisible()
  expect(await readdir(dataFolder)).toContain(name)
})

test('the preview shows every sheet, and the money of the plan', async ({ open }) => {
  const { page } = await open()
  await goToReports(page)
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(SHEETS)
  await page.getByRole('tab', { name: 'Financiën' }).click()
  const sheet = page.getByRole('tabpanel')
  for (const amount of [544_000, 390_000, 154_000]) {
    const written = amount.toLocaleString('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
    await expect(sheet.getByText(written, { exact: true }).first()).toBeVisible()
  }
})

test('what the advisor fills in stands in the document', async ({ open }) => {
  const { page } = await open()
  await goToReports(page)
  await page.getByLabel('Kernboodschap').fill('Het plan ligt op koers.')
  await page.getByLabel('Versie').fill('0.3')
  await page.getByLabel('Peildatum').fill('2025-12-31')
  const sheet = page.getByRole('tabpanel')
  await expect(sheet.getByText('Het plan ligt op koers.')).toBeVisible()
  await expect(sheet.getByText(/Peildatum 31-12-2025 .* Concept 0\.3/)).toBeVisible()
  await page.getByRole('navigation').getByRole('button', { name: 'Acties' }).click()
  await goToReports(page)
  await expect(page.getByLabel('Kernboodschap')).toHaveValue('Het plan ligt op koers.')
})

test('without a reference date there is no report, and the field says what to do', async ({ open }) => {
  const { page } = await open()
  await goToReports(page)
  await page.getByLabel('Peildatum').fill('')
  await expect(page.getByText('Vul een datum in, bijvoorbeeld 30-06-2026.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Opslaan als Excel' })).toHaveCount(0)
})

test('closing the dialog is no error and leaves nothing', async ({ open }) => {
  const { app, page } = await open()
  await goToReports(page)
  await answerSaveDialog(app, null)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByText('Er is niets opgeslagen.')).toBeVisible()
})

test('a place where nothing can be saved is said in a sentence', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await goToReports(page)
  const taken = join(dataFolder, 'bezet.xlsx')
  await mkdir(taken)
  const cases = [
    {
      path: join(dataFolder, 'weg', 'a.xlsx'),
      words: /De map bestaat niet meer \(ENOENT\), dus a\.xlsx is niet opgeslagen/,
    },
    { path: taken, words: /De naam bezet\.xlsx kan niet op deze schijf/ },
  ]
  for (const { path, words } of cases) {
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
    await expect(page.getByRole('alert')).toHaveText(words)
  }
  expect((await readdir(dataFolder)).filter((name) => name.includes('.tmp'))).toEqual([])
})

test('every sheet is accessible at both sizes', async ({ open }) => {
  test.setTimeout(240_000)
  const opened = await open()
  const { page } = opened
  await goToReports(page)
  for (const name of SHEETS) {
    await page.getByRole('tab', { name }).click()
    await expect(page.getByRole('tabpanel').getByRole('heading', { name, exact: true }).first()).toBeVisible()
    await expectAccessible(opened)
  }
})

test('works with the keyboard alone', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await answerSaveDialog(app, join(dataFolder, 'toetsen.xlsx'))
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).focus()
  await press(page, 'Enter')
  await page.getByRole('tab', { name: 'Samenvatting' }).focus()
  await press(page, 'ArrowRight')
  await expect(page.getByRole('tab', { name: 'Voortgang per thema' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('radio', { name: 'Voortgang GS' }).focus()
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: 'Opslaan als Excel' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByText('Opgeslagen: toetsen.xlsx')).toBeVisible()
})

const overdue = planned.filter((action) => termOf(action, day('2026-06-30')) === 'verlopen')
/** What the plan tells twice stands in a report once, at its lowest number. */
const overdueOnce = overdue.filter(
  (action) => !overdue.some((other) => action.alsoAt.includes(other.number) && byNumber(other, action) < 0),
)

test('a saved view is the selection of the report, which says so; the whole plan is what it starts with', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open({ size: { width: 1280, height: 800 } })
  await page.getByRole('button', { name: 'Over tijd' }).click()
  await expectCount(page, overdue.length)
  await page.getByRole('button', { name: 'Weergaven' }).click()
  await page.getByRole('button', { name: 'Bewaren als nieuwe weergave…' }).click()
  const name = page.getByRole('textbox', { name: 'Naam' })
  await expect(name).toBeFocused()
  await name.fill('Over tijd bij ons')
  await press(page, 'Enter')
  await expect(page.getByRole('status').filter({ hasText: 'is bewaard.' })).toBeVisible()
  await goToReports(page)
  const form = page.getByRole('form', { name: 'Gegevens van de rapportage' })
  const view = form.getByRole('button', { name: 'Weergave' })
  const sheet = page.getByRole('tabpanel')
  await expect(view).toHaveText('Het hele plan')
  await expect(sheet.getByText('Acties in het plan')).toBeVisible()

  await view.click()
  await expect(page.getByRole('listbox', { name: 'Weergave' })).toBeVisible()
  await page.getByRole('option', { name: 'Over tijd bij ons' }).click()
  await expect(sheet.getByText(`weergave “Over tijd bij ons”, ${overdueOnce.length} van de `)).toBeVisible()
  expect(await inaccessible(page)).toEqual([])
  const path = join(dataFolder, 'selectie.xlsx')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByText('Opgeslagen: selectie.xlsx')).toBeVisible()
  const workbook = await opened(await readFile(path))
  const listed = valuesUnder(sheetIn(workbook, 'Actielijst'), 5, 'Nr.', overdueOnce.length)
  expect(listed).toEqual(overdueOnce.map(({ number }) => number))
  expect(sheetIn(workbook, 'Samenvatting').getCell('A6').text).toContain('weergave “Over tijd bij ons”')

  await page.getByLabel('Peildatum').fill('2024-12-31')
  await expect(page.getByText(/^Op deze peildatum zit er geen actie in de weergave/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Opslaan als Excel' })).toHaveCount(0)
  expect(await inaccessible(page)).toEqual([])
})
