import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { booked, planSince } from '../support/agenda'
import { aCommitment, anEngagement } from '../support/cdk'
import { seed } from '../support/seed'
import { press, type } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { answerSaveDialog, expect, killTree, test } from '../support/test-app'

const goTo = async (page: Page, paper: 'Annotaties CdK' | 'Overzicht CdK') => {
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await page.getByRole('radio', { name: paper }).click()
}

/** Asks for a new note for a visit to a municipality, today. */
const noteFor = async (page: Page, municipality: string) => {
  await goTo(page, 'Annotaties CdK')
  await page.getByRole('button', { name: 'Nieuwe annotatie' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Gemeente/ })
    .click()
  await page.getByRole('option', { name: municipality, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Annotatie maken' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: `Annotatie ambtsbezoek gemeente ${municipality}`, exact: true }),
  ).toBeVisible()
}

const own = (page: Page, block: string) => page.getByRole('textbox', { name: `Eigen tekst bij ${block}`, exact: true })

const block = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Onderdelen van de annotatie' }).getByRole('region', { name, exact: true })

const preview = (page: Page) => page.getByRole('region', { name: 'Voorbeeld van het document' })

/** The text of a Word document. */
const wordsIn = async (path: string) =>
  strFromU8(unzipSync(new Uint8Array(await readFile(path)))['word/document.xml'] ?? new Uint8Array()).replaceAll(
    /<[^>]+>/g,
    ' ',
  )

/** A plan with a visit to Soest ahead, and an open promise to it. */
const withVisit = () =>
  planSince([
    booked('2026-06-01', 'engagements', anEngagement({ occasion: 'Ambtsbezoek aan de gemeente Soest' })),
    booked('2026-06-01', 'commitments', aCommitment()),
  ])

test('a note for a visit of the agenda is saved in two clicks, with nothing typed', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await seed(page, withVisit())
  await goTo(page, 'Annotaties CdK')
  const path = join(dataFolder, 'annotatie.docx')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Annotatie maken: Ambtsbezoek aan de gemeente Soest, 12-07-2026' }).click()
  await page.getByRole('button', { name: 'Opslaan als Word' }).click()
  await expect(page.getByText('Opgeslagen: annotatie.docx')).toBeVisible()
  const words = await wordsIn(path)
  for (const said of [
    'Annotatie ambtsbezoek gemeente Soest',
    'Ambtsbezoek aan de gemeente Soest op 12 juli 2026.',
    '[nog in te vullen]',
    'De provincie komt terug op de norm.',
    'Geen bekend.',
  ])
    expect(words).toContain(said)
})

test('a municipality without actions and without a moment gets both, with the fallback texts', async ({ open }) => {
  const { page } = await open()
  await noteFor(page, 'Lopik')
  await expect(preview(page).getByText('Het plan noemt geen acties die alleen deze gemeente betreffen.')).toBeVisible()
  await expect(preview(page).getByText('Geen open afspraken.')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Er is nog geen annotatie.', { exact: false })).toBeVisible()
  await expect(page.getByText('Er is geen komend moment zonder annotatie.')).toBeVisible()
})

test('the reminder after the open lines keeps clear of the last of them', async ({ open }) => {
  const { page } = await open()
  await noteFor(page, 'Soest')
  const reminder = await preview(page).getByText('Ter herinnering').boundingBox()
  const line = await preview(page).locator('.paper-open-line').last().boundingBox()
  if (!reminder || !line) throw new Error('The note has no open lines with a reminder')
  // The preview is drawn as small as its place asks for, so the room between is told in lines.
  expect((reminder.y - line.y) / line.height).toBeGreaterThan(1.25)
})

test('a note for Utrecht has no action of Utrechtse Heuvelrug', async ({ open }) => {
  const { page } = await open()
  await noteFor(page, 'Utrecht')
  const actions = block(page, 'Stand van zaken acties in deze gemeente').getByRole('listitem')
  await expect(actions).toHaveCount(1)
  await expect(actions).toContainText('3.16')
})

test('what is typed stands in the preview at once, and is there again after the power went out', async ({ open }) => {
  const first = await open()
  await noteFor(first.page, 'Soest')
  await own(first.page, 'Kernboodschap').fill('Soest doet mee met de norm.')
  await expect(preview(first.page).getByText('Soest doet mee met de norm.')).toBeVisible()
  await expect(first.page.getByText('Opgeslagen. Kernboodschap')).toBeVisible()
  await killTree(first)
  const { page } = await open()
  await goTo(page, 'Annotaties CdK')
  await page.getByRole('button', { name: 'Annotatie ambtsbezoek gemeente Soest' }).click()
  await expect(own(page, 'Kernboodschap')).toHaveValue('Soest doet mee met de norm.')
})

test('leaving the note at once keeps what was typed, and undo takes it back', async ({ open }) => {
  const { page } = await open()
  await noteFor(page, 'Soest')
  await own(page, 'Gevoeligheden').fill('De raad is verdeeld.')
  await page.getByRole('button', { name: 'Alle annotaties' }).click()
  await page.getByRole('button', { name: 'Annotatie ambtsbezoek gemeente Soest' }).click()
  await expect(own(page, 'Gevoeligheden')).toHaveValue('De raad is verdeeld.')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(own(page, 'Gevoeligheden')).toHaveValue('')
})

test('what is too long, not filled in or looks like a person is told, and leads to its field', async ({ open }) => {
  const { page } = await open()
  await noteFor(page, 'Soest')
  const warnings = page.getByRole('region', { name: 'Nog nakijken' })
  await own(page, 'Gewenste uitkomst').fill('woord '.repeat(31))
  await own(page, 'Gevoeligheden').fill('Bel mevrouw De Vries.')
  await expect(page.getByText('Het blok ‘Gewenste uitkomst’ telt 31 woorden; er passen er 30.')).toBeVisible()
  await expect(
    warnings.getByText(/^Gevoeligheden: “.*De Vries” is misschien gevoelig \(naam van een persoon\)/),
  ).toBeVisible()
  await warnings.getByRole('button', { name: 'Kernboodschap: nog in te vullen.' }).click()
  await expect(own(page, 'Kernboodschap')).toBeFocused()
})

test('version, state, level and sources are chosen beside the sentences', async ({ open }) => {
  const { page } = await open()
  await noteFor(page, 'Soest')
  await own(page, 'Spreekpunten – gesprek met de burgemeester').fill('Wij zien dat de norm werkt (3.07)')
  await expect(preview(page).getByText('[3.07]')).toBeVisible()
  await page.getByText('Nummers van acties achter de punten').click()
  await expect(preview(page).getByText('[3.07]')).toHaveCount(0)
  await page.getByLabel('Versie').fill('0.4')
  await page.getByLabel('Versie').press('Enter')
  await expect(preview(page).getByText('Versie 0.4 concept – 30-06-2026')).toBeVisible()
  await page.getByRole('button', { name: /Openbaarheid/ }).click()
  await page.getByRole('option', { name: /^Intern/ }).click()
  await expect(preview(page).getByText('Intern – CONCEPT', { exact: false })).toBeVisible()
})

test('a meeting asks for input of other provinces in rows, and the RIEC-stuurgroep for whom Utrecht speaks', async ({
  open,
}) => {
  const { page } = await open()
  await goTo(page, 'Annotaties CdK')
  await page.getByRole('button', { name: 'Nieuwe annotatie' }).click()
  await page.getByRole('button', { name: /Soort/ }).click()
  await page.getByRole('option', { name: 'RIEC-stuurgroep' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Annotatie maken' }).click()
  await page.getByLabel('Provincie, rij 1').fill('Flevoland')
  await page.getByLabel('Punt, rij 1').fill('Meer capaciteit')
  await page.getByLabel('Provincie, rij 2').fill('Gelderland')
  for (const said of ['Flevoland', 'Meer capaciteit', 'Gelderland'])
    await expect(preview(page).getByRole('cell', { name: said })).toBeVisible()
  await own(page, 'Namens wie').fill('op 12 maart 2026')
  await expect(
    preview(page).getByText('Afgestemd met CdK Noord-Holland en CdK Flevoland: op 12 maart 2026'),
  ).toBeVisible()
})

test('the overview is saved as a workbook of six sheets', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  const path = join(dataFolder, 'overzicht.xlsx')
  await answerSaveDialog(app, path)
  await goTo(page, 'Overzicht CdK')
  await expect(page.getByRole('tab')).toHaveCount(6)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByText('Opgeslagen: overzicht.xlsx')).toBeVisible()
  const workbook = strFromU8(unzipSync(new Uint8Array(await readFile(path)))['xl/workbook.xml'] ?? new Uint8Array())
  expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'Gemeenteoverzicht',
    'Bestuurlijke agenda',
    'Toezeggingen en afspraken',
    'Trends en ontwikkelingen',
    'Acties (kort)',
    'Verantwoording',
  ])
})

test('a note is made, written and saved with the keyboard alone', async ({ open, dataFolder }) => {
  const { app, page } = await open()
  await seed(page, withVisit())
  await answerSaveDialog(app, join(dataFolder, 'toetsen.docx'))
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).press('Enter')
  await page.getByRole('radio', { name: 'Voortgang GS' }).press('ArrowRight')
  await press(page, 'Space')
  await expect(page.getByRole('heading', { level: 1, name: 'Annotaties CdK' })).toBeVisible()
  await press(page, 'Tab')
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: /^Annotatie maken/ })).toBeFocused()
  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Kernboodschap: nog in te vullen.' }).press('Enter')
  await type(page, 'Soest doet mee.')
  await expect(preview(page).getByText('Soest doet mee.')).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan als Word' }).press('Enter')
  await expect(page.getByText('Opgeslagen: toetsen.docx')).toBeVisible()
})

test('the notes and the overview are accessible at both sizes', async ({ open }) => {
  const opened = await open()
  const { page } = opened
  await seed(page, withVisit())
  await goTo(page, 'Annotaties CdK')
  await expect(page.getByRole('button', { name: /^Annotatie maken/ })).toBeVisible()
  await expectAccessible(opened)
  await noteFor(page, 'Soest')
  await expectAccessible(opened)
  await goTo(page, 'Overzicht CdK')
  await expect(page.getByRole('tab', { name: 'Gemeenteoverzicht' })).toBeVisible()
  await expectAccessible(opened)
})

test('the day of a visit that is asked for is that of the agenda when it stands there', async ({ open }) => {
  const { page } = await open({ today: '2026-07-12' })
  await seed(page, withVisit())
  await noteFor(page, 'Soest')
  await page.getByRole('button', { name: 'Alle annotaties' }).click()
  await expect(page.getByRole('button', { name: 'Annotatie ambtsbezoek gemeente Soest' })).toHaveCount(1)
  await noteFor(page, 'Soest')
  await page.getByRole('button', { name: 'Alle annotaties' }).click()
  await expect(page.getByRole('button', { name: 'Annotatie ambtsbezoek gemeente Soest' })).toHaveCount(1)
})

test('the note of a moment is made and opened from the agenda', async ({ open }) => {
  const { page } = await open()
  await seed(page, withVisit())
  const openMoment = async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Bestuurlijke agenda' }).click()
    await page.getByRole('button', { name: 'Ambtsbezoek aan de gemeente Soest' }).click()
  }
  await openMoment()
  await page.getByRole('dialog').getByRole('button', { name: 'Annotatie maken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Annotatie ambtsbezoek gemeente Soest' })).toBeVisible()
  await openMoment()
  await page.getByRole('dialog').getByRole('button', { name: 'Annotatie openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Annotatie ambtsbezoek gemeente Soest' })).toBeVisible()
})
