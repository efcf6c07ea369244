import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { statusName, type Status } from '@shared/plan/status'
import { answerSaveDialog, expect, test, type OpenApp } from '../support/test-app'

const OUT = resolve(process.env['TOUR_OUT'] ?? 'tour')
const PEILDATUM = process.env['TOUR_PEILDATUM'] ?? '2026-06-30'
const SIZE = { width: 1280, height: 800 }
const WORKBOOK = join(OUT, 'voortgangsrapportage-gs.xlsx')

/** What the advisor heard this week. */
const NEWS: readonly { readonly number: string; readonly status: Status }[] = [
  { number: '1.01', status: 'afgerond' },
  { number: '1.02', status: 'in-uitvoering' },
  { number: '1.07', status: 'in-voorbereiding' },
]
const OWNER = { number: '1.01', name: 'integriteitsregisseur' }
const QUARTER = { number: '1.02', quarter: '2026-Q4' }
const UPDATE = { number: '1.02', text: 'De tekst van de webpagina is klaar. De redactie leest mee.' }

test('the three jobs, done through the screen', async ({ open }) => {
  await mkdir(OUT, { recursive: true })
  const first = await open({ today: PEILDATUM, size: SIZE })
  await changeActions(first.page)
  const counts = await readCounts(first.page)
  await saveWorkbook(first)
  await picture(first.page, 'rapportages')
  const versions = await first.app.evaluate(({ app }) => ({
    app: app.getVersion(),
    electron: process.versions['electron'],
    chromium: process.versions['chrome'],
  }))
  await first.app.close()

  const second = await open({ today: PEILDATUM, size: SIZE })
  const afterRestart = await readChanges(second.page)
  expect(afterRestart).toEqual({
    statuses: NEWS.map(({ number, status }) => ({ number, status: statusName(status) })),
    owner: OWNER.name,
    quarter: QUARTER.quarter,
    update: true,
  })
  const { size } = await stat(WORKBOOK)
  const account = { peildatum: PEILDATUM, versions, counts, afterRestart, workbook: { name: WORKBOOK, size } }
  await writeFile(join(OUT, 'tour.json'), `${JSON.stringify({ ...account, pictures }, null, 2)}\n`)
})

const pictures: string[] = []

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled' })
  pictures.push(`${name}.png`)
}

const stored = (page: Page, what: string) => expect(page.getByText(`Opgeslagen. ${what}`)).toBeVisible()

async function goTo(page: Page, screen: 'Overzicht' | 'Acties' | 'Rapportages'): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: screen }).click()
  await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}

/** Job one: the status of actions, and what belongs to it. */
async function changeActions(page: Page): Promise<void> {
  for (const { number, status } of NEWS) {
    await page.getByRole('button', { name: `Status van ${number}` }).click()
    await page.getByRole('option', { name: statusName(status) }).click()
    await stored(page, `Status van ${number} is nu ${statusName(status)}.`)
  }
  await page.getByRole('button', { name: `Trekker van ${OWNER.number}` }).click()
  await page.keyboard.type(OWNER.name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await stored(page, `Trekker van ${OWNER.number} is nu ${OWNER.name}.`)
  await page.getByRole('button', { name: `Verwacht einde van ${QUARTER.number}` }).click()
  await page.getByRole('option', { name: QUARTER.quarter }).click()
  await stored(page, `Verwacht einde van ${QUARTER.number} is nu ${QUARTER.quarter}.`)
  await picture(page, 'acties')
  await openPanel(page, UPDATE.number)
  await page.getByRole('button', { name: 'Stand toevoegen' }).click()
  await page.getByLabel('Wat is er gebeurd?').fill(UPDATE.text)
  await page.getByRole('button', { name: 'Stand toevoegen' }).click()
  await stored(page, `De stand van zaken bij ${UPDATE.number} is toegevoegd.`)
  await picture(page, 'actie')
}

async function openPanel(page: Page, number: string): Promise<void> {
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: `Status van ${number}` }) })
  await row.getByRole('button').first().click()
  await expect(page.getByRole('complementary', { name: `Actie ${number}` })).toBeVisible()
}

/** Job two: how far the plan is, by the figures that stand on the screen. */
async function readCounts(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  await goTo(page, 'Overzicht')
  await picture(page, 'overzicht')
  const rows = page.getByRole('table', { name: 'Stand per thema' }).getByRole('row')
  const cells = await Promise.all((await rows.all()).slice(1).map((row) => row.locator('th, td').allInnerTexts()))
  return Object.fromEntries(cells.map(([name = '', ...figures]) => [name, figures.slice(0, 6)]))
}

/** Job three: the paper. */
async function saveWorkbook({ app, page }: OpenApp): Promise<void> {
  await goTo(page, 'Rapportages')
  await answerSaveDialog(app, WORKBOOK)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByText('Opgeslagen: voortgangsrapportage-gs.xlsx')).toBeVisible({ timeout: 30_000 })
}

/** What stands on the screen of the changes that were made before the app was closed. */
async function readChanges(page: Page) {
  const cell = (name: string) => page.getByRole('button', { name }).innerText()
  const statuses = []
  for (const { number } of NEWS) statuses.push({ number, status: await cell(`Status van ${number}`) })
  const owner = await cell(`Trekker van ${OWNER.number}`)
  const quarter = (await cell(`Verwacht einde van ${QUARTER.number}`)).slice(0, 7)
  await openPanel(page, UPDATE.number)
  const update = await page.getByRole('complementary').getByText(UPDATE.text).first().isVisible()
  return { statuses, owner, quarter, update }
}
