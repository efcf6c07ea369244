import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectStored, openPanel } from '../support/actions-screen'
import { opened, sheetIn } from '../renderer/documents/reading'
import { press, type } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { answerSaveDialog, expect, inaccessible, test } from '../support/test-app'

const LOODS = 'Bijdrage RIEC MN trainingscentrum ‘Loods 17’'
const SLOT = 'Via slotwijziging van 2024 naar 2025'
const NORM = /^Onderzoek naar het opzetten van een Utrechtse Norm/

const table = (page: Page, year = 2025) => page.getByRole('table', { name: `Begroting ${year}`, exact: true })

const goToFinance = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Financiën' }).click()
  await expect(table(page)).toBeVisible()
}

const rowOf = (page: Page, name: string | RegExp, year = 2025): Locator =>
  table(page, year)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })

/** What stands in the cells of a row behind its name, without signs that only decorate. */
const cellsOf = async (page: Page, name: string | RegExp, year = 2025): Promise<readonly string[]> => {
  const texts = await rowOf(page, name, year).getByRole('cell').allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}

const amount = (page: Page, column: string, name: string): Locator =>
  table(page).getByRole('button', { name: `${column} van ${name}:` })

const editor = (page: Page, column: string, name: string): Locator =>
  page.getByRole('dialog', { name: `${column} van ${name}`, exact: true })

interface Filled {
  readonly reason?: string
  readonly on?: string
}

async function fill(page: Page, column: string, name: string, euros: string, { reason, on }: Filled = {}) {
  await amount(page, column, name).click()
  const sheet = editor(page, column, name)
  await sheet.getByRole('textbox', { name: 'Bedrag' }).fill(euros)
  if (reason !== undefined) await sheet.getByRole('textbox', { name: 'Reden' }).fill(reason)
  if (on !== undefined) await sheet.getByLabel('Feitdatum').fill(on)
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
}

test('the plan’s own table adds up as the plan prints it, and what nobody knows is not zero', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await expect(page.getByText('Aansluiting met plan: 544.000 − 390.000 = 154.000 ✔')).toBeVisible()
  expect(await cellsOf(page, 'C. Nog te besteden')).toEqual([
    '€ 154.000',
    '–',
    '€ 154.000',
    '–',
    '–',
    '–',
    '–',
    'A − B',
  ])
  expect(await cellsOf(page, NORM)).toEqual(['3.07', '–', '–', '–', '–', '–', '–', '–', '○ Niet beoordeeld'])
  const printed = page.getByRole('table', { name: /^Overzicht financiën 2025/ })
  await expect(printed.getByRole('row', { name: /^Nog te besteden/ })).toContainText('€ 154.000')
})

test('amounts are filled in as people write them, and refused in a sentence when they are none', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await fill(page, 'Prognose', LOODS, '75k')
  const sheet = editor(page, 'Prognose', LOODS)
  const field = sheet.getByRole('textbox', { name: 'Bedrag' })
  await expect(field).toHaveAccessibleDescription(/75k is geen bedrag\. Vul hele euro’s in, bijvoorbeeld 75\.000\./)
  await field.fill('-5')
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await expect(field).toHaveAccessibleDescription(/-5 is geen bedrag/)
  await field.fill('€ 82.501,00')
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await expectStored(page, `Prognose van ${LOODS} is nu € 82.501.`)
  await expect(amount(page, 'Prognose', LOODS)).toBeFocused()
  expect((await cellsOf(page, LOODS)).slice(-3)).toEqual(['€ 82.501', '€ +7.501 10% nadelig', '■ Loopt achter'])
})

test('the budget changes for a reason, never below zero, and what the plan adopted stays', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await fill(page, 'Wijziging', LOODS, '-80.000', { reason: 'Najaarsnota 2025' })
  const sheet = editor(page, 'Wijziging', LOODS)
  await expect(sheet.getByRole('textbox', { name: 'Bedrag' })).toHaveAccessibleDescription(/kan niet onder nul komen/)
  await sheet.getByRole('textbox', { name: 'Bedrag' }).fill('-5.000')
  await sheet.getByRole('textbox', { name: 'Reden' }).fill('')
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await expect(sheet.getByRole('textbox', { name: 'Reden' })).toHaveAccessibleDescription(/heeft een reden/)
  await sheet.getByRole('textbox', { name: 'Reden' }).fill('Najaarsnota 2025')
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await expectStored(page, `Wijziging van ${LOODS} is nu € -5.000.`)
  expect((await cellsOf(page, LOODS)).slice(1, 4)).toEqual(['€ 75.000', '€ -5.000', '€ 70.000'])
  await expect(page.getByText('Aansluiting met plan: 544.000 − 390.000 = 154.000 ✔')).toBeVisible()

  await page.getByRole('button', { name: `${LOODS}. Openen` }).click()
  const line = page.getByRole('dialog', { name: LOODS })
  await expect(line.getByText('begrotingswijziging van leeg naar € -5.000. Reden: Najaarsnota 2025.')).toBeVisible()
})

test('a restart keeps what was filled in, undo takes it back and redo does it again', async ({ open }) => {
  const first = await open()
  await goToFinance(first.page)
  await fill(first.page, 'Gerealiseerd', LOODS, '35000', { on: '2026-05-01' })
  await expectStored(first.page, `Gerealiseerd van ${LOODS} is nu € 35.000.`)
  await first.app.close()

  const { page } = await open()
  await goToFinance(page)
  await expect(amount(page, 'Gerealiseerd', LOODS)).toHaveText('€ 35.000')
  await press(page, 'Control+z')
  await expect(amount(page, 'Gerealiseerd', LOODS)).toHaveText('–')
  await press(page, 'Control+y')
  await expect(amount(page, 'Gerealiseerd', LOODS)).toHaveText('€ 35.000')
})

test('what asks to be looked at is said: more committed than budgeted, more expected than left', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await expect(page.getByText('Er zijn geen signalen.')).toBeVisible()
  await fill(page, 'Verplicht', LOODS, '76.000')
  await expect(page.getByText(`${LOODS}: er is € 1.000 meer verplicht dan begroot.`)).toBeVisible()
  await fill(page, 'Wijziging', 'Inzetten interventies op vakantieparken', '154.001', { reason: 'Raming' })
  await expect(
    page.getByText('De verwachte uitgaven (€ 154.001) zijn meer dan er nog te besteden is (€ 154.000).'),
  ).toBeVisible()
})

test('a light says why, with its borders', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await fill(page, 'Prognose', SLOT, '150.000')
  await table(page)
    .getByRole('button', { name: `▲ Aandachtspunt. Waarom deze kleur? ${SLOT}` })
    .click()
  const why = page.getByRole('dialog', { name: `Waarom deze kleur? ${SLOT}` })
  await expect(why).toContainText('Prognose € 150.000 min begroting € 160.000 is € -10.000 (-6%). Dat is nadelig.')
  await expect(why).toContainText('Van 5% tot en met 10%: oranje.')
  expect(await inaccessible(page)).toEqual([])
})

test('a year without a budget in the plan is filled with lines of one’s own, which can go again', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await page.getByRole('tab', { name: '2026' }).click()
  await expect(page.getByText('De begroting van 2026 is nog niet ingevuld.')).toBeVisible()
  await page.getByRole('button', { name: 'Post toevoegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Post toevoegen aan 2026' })
  await dialog.getByRole('textbox', { name: 'Naam van de post' }).fill('Salariskosten regisseur')
  await dialog.getByRole('textbox', { name: 'Bedrag' }).fill('130.000')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Reden' })).toHaveAccessibleDescription(/heeft een reden/)
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Begroting 2026')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expectStored(page, 'De post Salariskosten regisseur is toegevoegd.')
  expect((await cellsOf(page, /^Salariskosten regisseur/, 2026)).slice(1, 4)).toEqual(['–', '€ +130.000', '€ 130.000'])

  await page.getByRole('button', { name: 'Salariskosten regisseur. Openen' }).click()
  await page.getByRole('button', { name: 'Post weghalen' }).click()
  await expectStored(page, 'De post Salariskosten regisseur is weggehaald.')
  await expect(page.getByText('De begroting van 2026 is nog niet ingevuld.')).toBeVisible()
})

test('a line is linked to an action, says so, and leads to it', async ({ open }) => {
  const { page } = await open()
  await goToFinance(page)
  await page.getByRole('button', { name: 'Structurele bijdrage RIEC MN. Openen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Structurele bijdrage RIEC MN' })
  await dialog.getByRole('button', { name: 'Acties koppelen' }).click()
  await type(page, '4.06')
  await page
    .getByRole('option', { name: /^4\.06/ })
    .first()
    .click()
  await expectStored(page, '4.06 hoort nu bij Structurele bijdrage RIEC MN.')
  await press(page, 'Escape')
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Loopt elk jaar door.')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expectStored(page, 'De post Structurele bijdrage RIEC MN is aangepast.')
  await expect(rowOf(page, /^Structurele bijdrage RIEC MN/)).toContainText('Loopt elk jaar door.')

  await table(page)
    .getByRole('button', { name: /Structurele bijdrage RIEC MN: 4\.06/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Acties' })).toBeVisible()
  await expect(page.getByText('Acties bij Structurele bijdrage RIEC MN')).toBeVisible()
  await expect(
    page.getByRole('grid', { name: 'Acties' }).getByRole('gridcell', { name: '4.06', exact: true }),
  ).toBeVisible()
})

test('what a line of this year says about its only action is the spending of that action', async ({ open }) => {
  const { page } = await open({ today: '2025-06-30' })
  await goToFinance(page)
  await fill(page, 'Prognose', LOODS, '90.000')
  await expectStored(page, `Prognose van ${LOODS} is nu € 90.000.`)
  await table(page)
    .getByRole('button', { name: new RegExp(`bij ${LOODS}: 3\\.10$`) })
    .click()
  const panel = await openPanel(page, '3.10')
  await panel.getByRole('heading', { level: 3 }).getByRole('button', { name: 'Besteding' }).click()
  await expect(panel.getByText(`uit Financiën: ${LOODS}`)).toBeVisible()
  await panel.getByRole('heading', { level: 3 }).getByRole('button', { name: 'Stoplicht' }).click()
  const spending = panel.getByRole('listitem').filter({ hasText: /^Besteding/ })
  await expect(spending).toContainText('Loopt achter')
  await expect(spending).toContainText('Prognose wijkt 20% af van het budget (€ 15.000).')
})

test('everything is done by keyboard alone: arrows to the amount, digits into it, Enter to keep it', async ({
  open,
}) => {
  const { page } = await open()
  await goToFinance(page)
  await page.getByRole('tab', { name: '2025' }).focus()
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: 'Jaarlijks bedrag volgens begroting PS. Openen' })).toBeFocused()
  await press(page, 'ArrowDown ArrowDown ArrowRight ArrowRight')
  await expect(amount(page, 'Verplicht', SLOT)).toBeFocused()
  await type(page, '160.000')
  await press(page, 'Enter')
  await expectStored(page, `Verplicht van ${SLOT} is nu € 160.000.`)
  await expect(amount(page, 'Verplicht', SLOT)).toBeFocused()
  await press(page, 'Enter')
  await expect(editor(page, 'Verplicht', SLOT)).toBeVisible()
  await press(page, 'Escape')
  await expect(amount(page, 'Verplicht', SLOT)).toBeFocused()
  await press(page, 'End')
  const light = table(page).getByRole('button', { name: `Waarom deze kleur? ${SLOT}` })
  await expect(light).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('dialog', { name: `Waarom deze kleur? ${SLOT}` })).toBeVisible()
  await press(page, 'Escape')
  await expect(light).toBeFocused()
  await press(page, 'Home')
  await press(page, 'Enter')
  await expect(page.getByRole('dialog', { name: SLOT })).toBeVisible()
})

test('the figures on the screen are those in the workbook', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await goToFinance(page)
  await fill(page, 'Wijziging', LOODS, '-5.000', { reason: 'Najaarsnota 2025' })
  await fill(page, 'Verplicht', LOODS, '70.000')
  await fill(page, 'Gerealiseerd', LOODS, '35.000')
  await fill(page, 'Prognose', LOODS, '73.500')
  await expectStored(page, `Prognose van ${LOODS} is nu € 73.500.`)
  const names = [LOODS, SLOT, 'Totaal verplichtingen', 'C. Nog te besteden']
  const onScreen = await Promise.all(names.map(async (name) => figuresIn((await cellsOf(page, name)).slice(-8, -1))))

  const path = join(dataFolder, 'rapportage.xlsx')
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen: ' })).toBeVisible()
  const sheet = sheetIn(await opened(await readFile(path)), 'Financiën')
  const inWorkbook = names.map((name) => {
    const row = sheet.getRows(1, sheet.rowCount)?.find((each) => each.getCell(1).text.startsWith(name))
    return COLUMNS.map((column) => row?.getCell(column).result ?? row?.getCell(column).value ?? null)
  })
  expect(onScreen).toEqual(inWorkbook)
})

/** Where the amounts of a line stand on the sheet: as adopted first, the difference last. */
const COLUMNS = [3, 4, 5, 6, 7, 8, 9]

/** `€ +3.500 5% nadelig` as 3500; a dash as nothing. */
const figuresIn = (cells: readonly string[]): readonly (number | null)[] =>
  cells.map((cell) => {
    const written = /^€ ([+-]?[\d.]+)/.exec(cell)?.[1]
    return written === undefined ? null : Number(written.replaceAll('.', ''))
  })

test('the screen and its sheets are accessible at both sizes', async ({ open }) => {
  const one = await open()
  const { page } = one
  await goToFinance(page)
  await page.getByRole('button', { name: /^Toon als tabel/ }).click()
  await expect(page.getByRole('table', { name: 'Bedragen per post, 2025' })).toBeVisible()
  await expectAccessible(one)
  await amount(page, 'Wijziging', LOODS).click()
  await expect(editor(page, 'Wijziging', LOODS)).toBeVisible()
  await expectAccessible(one)
  await press(page, 'Escape')
  await page.getByRole('button', { name: `${LOODS}. Openen` }).click()
  await expect(page.getByRole('dialog', { name: LOODS })).toBeVisible()
  await expectAccessible(one)
  await press(page, 'Escape')
  await page.getByRole('tab', { name: '2026' }).click()
  await expectAccessible(one)
})
