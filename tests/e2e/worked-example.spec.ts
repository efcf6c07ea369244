import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expectCount } from '../support/actions-screen'
import { seed } from '../support/seed'
import { answerSaveDialog, expect, test } from '../support/test-app'
import { WORKED, workedExample, type WorkedFigures } from '../support/worked-example'

/** The total of the theme table: every figure before the progress. */
async function totalOnScreen(page: Page): Promise<readonly number[]> {
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  const total = page.getByRole('table', { name: 'Stand per thema' }).getByRole('row', { name: /^Totaal/ })
  await expect(total).toBeVisible()
  const cells = await total.getByRole('cell').allInnerTexts()
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => /^\d+$/.test(cell))
    .map(Number)
}

/** What is written behind a key figure of the first sheet. */
async function keyFigures(path: string): Promise<ReadonlyMap<unknown, unknown>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(await readFile(path)).buffer)
  const rows = workbook.getWorksheet('Samenvatting')?.getSheetValues() ?? []
  return new Map(rows.flatMap((row) => (Array.isArray(row) ? [[row[1], row[2]] as const] : [])))
}

const expectedOnScreen = ({ lights: [green, orange, red, blue, grey, withdrawn] }: WorkedFigures) => [
  15,
  ...[green, orange, red, blue, grey],
  ...(withdrawn > 0 ? [withdrawn] : []),
]

test('the worked example has the same figures on screen and in the workbook as by hand, on five days', async ({
  open,
  dataFolder,
}) => {
  const first = await open({ today: '2026-07-01' })
  await seed(first.page, workedExample().plan())
  await expectCount(first.page, 17, 17)
  await first.app.close()
  for (const worked of WORKED) {
    const { app, page } = await open({ today: worked.on })
    expect(await totalOnScreen(page), worked.on).toEqual(expectedOnScreen(worked))
    const [due, done] = worked.due
    await expect(page.getByText(`van ${due} gepland t/m de peildatum`)).toBeVisible()

    const path = join(dataFolder, `${worked.on}.xlsx`)
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Rapportages' }).click()
    await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
    await expect(page.getByText(`Opgeslagen: ${worked.on}.xlsx`)).toBeVisible()
    const figures = await keyFigures(path)
    expect([...'12345'].map((_, index) => figures.get(NAMES[index]))).toEqual(worked.lights.slice(0, 5))
    expect(figures.get('Acties in het plan')).toBe(15)
    expect([figures.get('Gepland gereed t/m peildatum'), figures.get('waarvan werkelijk gereed')]).toEqual([due, done])
    await app.close()
  }
})

const NAMES = [
  'waarvan op schema',
  'waarvan aandachtspunt',
  'waarvan loopt achter',
  'waarvan afgerond',
  'waarvan niet beoordeeld',
]
