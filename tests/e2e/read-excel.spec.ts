import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { firstPlan } from '@shared/first-plan/first-plan'
import { excelReport } from '@renderer/documents/excel-report'
import { editButton, expectStored } from '../support/actions-screen'
import { aPlan, aReport } from '../support/builders'
import { press } from '../support/keys'
import { answerOpenDialog, expect, inaccessible, test } from '../support/test-app'

/** The workbook that went out, as a colleague sends it back. */
async function filledIn(path: string, fill: (list: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<void> {
  const bytes = await excelReport(aReport(aPlan({ ...firstPlan, frame: firstPlan }), '2026-06-30'))
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const list = book.getWorksheet('Actielijst')
  if (!list) throw new Error('Geen Actielijst')
  fill(list, book)
  await writeFile(path, new Uint8Array(await book.xlsx.writeBuffer()))
}

test('a list that comes back from Excel is looked at first, taken over in one go, and undone in one go', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open()
  const path = join(dataFolder, 'Actielijst terug.xlsx')
  await filledIn(path, (list, book) => {
    list.getCell('H6').value = 'In uitvoering'
    list.getCell('D6').value = { formula: '"Team "&"Bibob"', result: 'Team Bibob' }
    list.getCell('J7').value = { richText: [{ text: 'De notitie is ' }, { text: 'klaar', font: { bold: true } }] }
    list.getCell('H8').value = 'Afgerond'
    list.getCell('H9').value = 'Bijna klaar'
    list.getCell('C10').value = 'Iets heel anders'
    list.getCell('A11').value = '9.99'
    const hidden = book.addWorksheet('Oude lijst', { state: 'veryHidden' })
    hidden.addRows([
      ['Nr.', 'Status'],
      ['1.01', 'Vervallen'],
    ])
  })
  await page.getByRole('button', { name: 'Excel inlezen' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeFocused()
  expect(await inaccessible(page)).toEqual([])
  await writeFile(path.replace('.xlsx', '.csv'), 'a;b')
  await answerOpenDialog(app, path.replace('.xlsx', '.csv'))
  await press(page, 'Enter')
  await expect(page.getByRole('alert').first()).toHaveText(
    'Actielijst terug.csv is geen Excel-werkmap. Kies een gewone werkmap (.xlsx).',
  )
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeFocused()
  await answerOpenDialog(app, path)
  await press(page, 'Enter')
  const table = page.getByRole('table', { name: 'Wat er verandert' })
  await expect(table.getByRole('row', { name: 'Status Niet gestart In uitvoering Actielijst, cel H6' })).toBeVisible()
  await expect(table).toContainText('De notitie is klaar')
  await expect(table).toContainText('Uitkomst van een formule.')
  await expect(page.getByRole('checkbox', { name: 'Oude lijst (1 regel), verborgen blad' })).not.toBeChecked()
  const refused = page.getByRole('table', { name: 'Niet overgenomen' })
  await expect(refused).toContainText('Deze status bestaat niet.')
  await expect(refused).toContainText('Deze kolom wordt niet ingelezen.')
  await expect(refused).toContainText('Dit nummer staat niet in het plan.')
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole('checkbox', { name: '1.03 overnemen' }).press('Space')
  await page.getByRole('button', { name: '2 acties bijwerken' }).press('Enter')
  await expectStored(page, '2 acties zijn bijgewerkt uit Excel.')
  await expect(editButton(page, 'Status', '1.01')).toHaveText('In uitvoering')
  await expect(editButton(page, 'Status', '1.03')).not.toHaveText('Afgerond')
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(editButton(page, 'Status', '1.01')).toHaveText('Niet gestart')
  await page.getByRole('button', { name: 'Beheer' }).click()
  await expect(page.getByRole('table', { name: 'Back-ups op deze computer' })).toContainText('Vóór inlezen uit Excel')
})
