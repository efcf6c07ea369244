import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { addDays, day } from '@shared/plan/day'
import { statusName, type Status } from '@shared/plan/status'
import { openPanel, panelOf } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { answerSaveDialog, expect, test, type OpenApp } from '../support/test-app'
import { did, goTo, OUT, PEILDATUM, picture, pictures, stored, textsIn } from './account'
import { issuePapers, readRegister, saveAgain } from './issued-papers'

const SIZE = { width: 1280, height: 800 }
const WORKBOOK = 'voortgangsrapportage-gs.xlsx'

/** What the advisor heard this week. */
const NEWS: readonly { readonly number: string; readonly status: Status }[] = [
  { number: '1.01', status: 'afgerond' },
  { number: '1.02', status: 'in-uitvoering' },
  { number: '1.07', status: 'in-voorbereiding' },
]
const OWNER = { number: '1.01', name: 'integriteitsregisseur' }
const QUARTER = { number: '1.02', quarter: '2026-Q4' }
const MOVED = { number: '1.24', reason: 'De training is pas in het nieuwe jaar beschikbaar.' }
const ROUND = 'Voortgangsrapportage'
const MONEY = { line: 'Bijdrage RIEC MN trainingscentrum ‘Loods 17’', column: 'Verplicht', euros: '75.000' }
const VISIT = {
  municipality: 'Soest',
  daysAhead: 14,
  occasion: 'Ambtsbezoek aan de gemeente Soest',
  subject: 'Vakantieparken en het handhavingsknelpunt',
  withWhom: 'burgemeester',
  deliverDaysAhead: 7,
}
const FACTS = {
  Politiedistrict: 'Oost-Utrecht',
  Samenwerkingen: 'Werkgroep aanpak vakantieparken',
  'Aandachtspunt voor gesprek': 'Wie het handhavingsknelpunt uitwerkt',
}
const PROMISE = 'De provincie deelt het handhavingsknelpunt met het RIEC.'
const UPDATE = { number: '1.02', text: 'De tekst van de webpagina is klaar. De redactie leest mee.' }

test('the three jobs, done through the screen', async ({ open }) => {
  await mkdir(OUT, { recursive: true })
  await rm(join(OUT, WORKBOOK), { force: true })
  const first = await open({ today: PEILDATUM, size: SIZE })
  const versions = await versionsOf(first.app)
  await changeActions(first.page)
  await movePlanning(first.page)
  await goThroughRound(first.page)
  await fillInMoney(first.page)
  const counts = await readCounts(first.page)
  await prepareVisit(first.page)
  await saveWorkbook(first)
  await issuePapers(first, VISIT.occasion)
  const issued = await readRegister(first.page)
  await first.app.close()

  const second = await open({ today: PEILDATUM, size: SIZE })
  const afterRestart = await readChanges(second.page)
  await picture(second.page, 'na-herstart')
  expect(afterRestart).toEqual({
    statuses: Object.fromEntries(NEWS.map(({ number, status }) => [number, statusName(status)])),
    owner: OWNER.name,
    expectedEnd: QUARTER.quarter,
    update: UPDATE.text,
  })
  const savedAgain = await saveAgain(second, issued)
  const workbook = { name: WORKBOOK, bytes: (await stat(join(OUT, WORKBOOK))).size }
  const account = { peildatum: PEILDATUM, versions, did, counts, afterRestart, workbook, issued, savedAgain, pictures }
  await writeFile(join(OUT, 'tour.json'), `${JSON.stringify(account, null, 2)}\n`)
})

const versionsOf = (app: ElectronApplication) =>
  app.evaluate(({ app: own }) => ({
    app: own.getVersion(),
    electron: process.versions['electron'],
    chromium: process.versions['chrome'],
  }))

const cellOf = (page: Page, field: string, number: string) =>
  page.getByRole('button', { name: `${field} van ${number}` })

/** Job one: the status of actions, and what belongs to it. */
async function changeActions(page: Page): Promise<void> {
  for (const { number, status } of NEWS) {
    await cellOf(page, 'Status', number).click()
    await page.getByRole('option', { name: statusName(status) }).click()
    await stored(page, `Opgeslagen. Status van ${number} is nu ${statusName(status)}.`)
  }
  await cellOf(page, 'Trekker', OWNER.number).click()
  await type(page, OWNER.name)
  await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await stored(page, `Opgeslagen. Trekker van ${OWNER.number} is nu ${OWNER.name}.`)
  await cellOf(page, 'Verwacht einde', QUARTER.number).click()
  await page.getByRole('option', { name: QUARTER.quarter }).click()
  await stored(page, `Opgeslagen. Verwacht einde van ${QUARTER.number} is nu ${QUARTER.quarter}.`)
  await picture(page, 'acties')
  await addUpdate(page)
}

async function addUpdate(page: Page): Promise<void> {
  const panel = await openPanel(page, UPDATE.number)
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByLabel('Wat is er gebeurd?').fill(UPDATE.text)
  await panel.getByRole('button', { name: 'Openbaarheid' }).click()
  await page.getByRole('option', { name: 'Openbaar' }).click()
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await stored(page, `Opgeslagen. De stand van zaken bij ${UPDATE.number} is toegevoegd.`)
  await picture(page, 'actie')
}

/** What is expected moves on the board, with its reason. */
async function movePlanning(page: Page): Promise<void> {
  await goTo(page, 'Planning')
  const bar = page.getByRole('button', { name: `Verwachting van ${MOVED.number}:` })
  await bar.focus()
  await press(page, 'Enter')
  await press(page, 'Shift+ArrowRight')
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'Reden' }).fill(MOVED.reason)
  await press(page, 'Enter')
  await stored(page, `Opgeslagen. ${MOVED.number} wordt verwacht in `)
  await picture(page, 'planning')
}

/** A round: two actions of which nothing changed. It stays open for next time. */
async function goThroughRound(page: Page): Promise<void> {
  await goTo(page, 'Bijwerkronde')
  await page.getByRole('combobox', { name: 'Naam' }).fill(ROUND)
  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Ronde openen' }).click()
  await stored(page, `Opgeslagen. De ronde ${ROUND} is geopend.`)
  for (const looked of [1, 2]) {
    await press(page, 'n')
    await expect(page.getByText(`${looked} van `)).toBeVisible()
    await stored(page, 'is niets gewijzigd.')
  }
  await picture(page, 'bijwerkronde')
}

/** Money that was committed, in the budget of the plan. */
async function fillInMoney(page: Page): Promise<void> {
  const { line, column, euros } = MONEY
  await goTo(page, 'Financiën')
  await page.getByRole('button', { name: `${column} van ${line}:` }).click()
  await page.getByRole('textbox', { name: 'Bedrag in hele euro’s' }).fill(euros)
  await press(page, 'Enter')
  await stored(page, `Opgeslagen. ${column} van ${line} is nu € ${euros}.`)
  await picture(page, 'financien')
}

/** A visit of the commissaris goes into the agenda with a promise, and stands in the file of the municipality. */
async function prepareVisit(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await goTo(page, 'Bestuurlijke agenda')
  await page.getByRole('button', { name: 'Moment toevoegen' }).click()
  await dialog.getByLabel('Datum', { exact: true }).fill(addDays(day(PEILDATUM), VISIT.daysAhead))
  await dialog.getByRole('button', { name: 'Gemeenten kiezen' }).click()
  await expect(page.getByRole('textbox', { name: 'Zoeken' })).toBeFocused()
  await type(page, VISIT.municipality)
  await press(page, 'Enter')
  await press(page, 'Escape')
  await dialog.getByLabel('Gesprekspartners').fill(VISIT.withWhom)
  await dialog.getByLabel('Onderwerp ondermijning').fill(VISIT.subject)
  await dialog.getByLabel('Uiterste aanleverdatum').fill(addDays(day(PEILDATUM), VISIT.deliverDaysAhead))
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await stored(page, `Opgeslagen. ${VISIT.occasion} staat in de agenda.`)
  await page.getByRole('button', { name: VISIT.occasion }).click()
  await dialog.getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await dialog.getByLabel('Toezegging of afspraak').fill(PROMISE)
  await dialog.getByLabel('Door').fill('commissaris van de Koning')
  await dialog.getByLabel('Aan', { exact: true }).fill('burgemeester')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await stored(page, 'Opgeslagen. De toezegging is vastgelegd.')
  await press(page, 'Escape')
  await expect(dialog).toHaveCount(0)
  await picture(page, 'agenda')
  await goTo(page, 'Gemeenten en partners')
  await page.getByRole('option', { name: VISIT.municipality, exact: true }).click()
  await expect(page.getByRole('article', { name: VISIT.municipality, exact: true })).toContainText(PROMISE)
  await page.getByRole('button', { name: 'Feiten wijzigen' }).click()
  for (const [fact, words] of Object.entries(FACTS)) await dialog.getByLabel(fact).fill(words)
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await stored(page, `Opgeslagen. De feiten van ${VISIT.municipality} zijn bijgewerkt.`)
  await picture(page, 'gemeente')
}

type Figures = Readonly<Record<string, string>>

/** Job two: how far the plan is, by the figures that stand on the screen. */
async function readCounts(page: Page): Promise<Readonly<Record<string, Figures>>> {
  await goTo(page, 'Overzicht')
  const table = page.getByRole('table', { name: 'Stand per thema' })
  const [headers = [], ...rows] = await Promise.all((await table.getByRole('row').all()).map(textsIn))
  await picture(page, 'overzicht')
  expect(rows.map(([name]) => name)).toContain('Totaal')
  return Object.fromEntries(
    rows.map(([name = '', ...figures]) => [
      name,
      Object.fromEntries(figures.map((figure, column) => [headers[column + 1], figure])),
    ]),
  )
}

/** Job three: the paper. */
async function saveWorkbook({ app, page }: OpenApp): Promise<void> {
  await goTo(page, 'Rapportages')
  await answerSaveDialog(app, join(OUT, WORKBOOK))
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await stored(page, `Opgeslagen: ${WORKBOOK}`)
  await picture(page, 'rapportages')
}

/** What stands on the screen of the changes that were made before the app was closed. */
async function readChanges(page: Page) {
  const textOf = (field: string, number: string) => cellOf(page, field, number).innerText()
  const statuses: Record<string, string> = {}
  for (const { number } of NEWS) statuses[number] = await textOf('Status', number)
  const owner = await textOf('Trekker', OWNER.number)
  const [expectedEnd] = (await textOf('Verwacht einde', QUARTER.number)).split('\n')
  await openPanel(page, UPDATE.number)
  const update = await panelOf(page, UPDATE.number).getByText(UPDATE.text, { exact: true }).innerText()
  return { statuses, owner, expectedEnd, update }
}
