import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectStored, grid, openPanel, panelOf, plannedThat } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, inaccessible, killTree, openApp, test } from '../support/test-app'

test('a half-typed text survives another action, a crash and a restart', async ({ open, dataFolder }) => {
  const first = await openApp({ dataFolder, size: { width: 1280, height: 800 } })
  const { page } = first
  await expect(grid(page)).toBeVisible()
  await openPanel(page, '1.02')
  await panelOf(page, '1.02').getByRole('button', { name: 'Stand toevoegen' }).click()
  await expect(panelOf(page, '1.02').getByLabel('Wat is er gebeurd?')).toBeFocused()
  await type(page, 'Half af')

  await press(page, 'Alt+PageDown')
  await expect(panelOf(page, '1.03').getByRole('heading', { level: 2 })).toBeFocused()
  await press(page, 'Alt+PageUp')
  await expect(concept(page)).toContainText(/Concept van \d\d:\d\d, niet opgeslagen/)
  expect(await inaccessible(page)).toEqual([])
  await concept(page).getByRole('button', { name: 'Verder' }).click()
  await expect(panelOf(page, '1.02').getByLabel('Wat is er gebeurd?')).toHaveValue('Half af')
  await type(page, ' en nu helemaal')
  const file = join(dataFolder, 'session', 'concepten.json')
  await expect(async () => expect(await readFile(file, 'utf8')).toContain('Half af en nu helemaal')).toPass()
  await killTree(first)

  const { page: again } = await open({ size: { width: 1280, height: 800 } })
  await openPanel(again, '1.02')
  await expect(concept(again)).toContainText('Half af en nu helemaal')
  await concept(again).getByRole('button', { name: 'Weggooien' }).click()
  await expect(concept(again)).toBeHidden()
  await expect(panelOf(again, '1.02').getByRole('button', { name: 'Stand toevoegen' })).toBeFocused()
})

test('so does every text of the panel, each in the part that asks for it', async ({ open, dataFolder }) => {
  const first = await openApp({ dataFolder, size: { width: 1280, height: 800 } })
  const { page } = first
  const panel = await find(page, dated.number)
  await panel.getByRole('button', { name: 'Stap toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Stap' }).fill('Notitie schr')
  await part(panel, 'Koppelingen').click()
  await panel.getByRole('button', { name: 'Koppeling toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Adres of pad' }).fill('zaak 2026')
  await panel.getByRole('textbox', { name: 'Naam (mag leeg blijven)' }).fill('Dossier van de')
  await part(panel, 'Besteding').click()
  await panel.getByRole('button', { name: 'Besteding invullen' }).click()
  await panel.getByRole('textbox', { name: 'Budget' }).fill('100.000')
  await panel.getByRole('textbox', { name: 'Prognose' }).fill('150.000')
  await press(page, 'Enter')
  await leave(page, panel, 'Oorzaak en bijsturing', 'Oorzaak en bijsturing invullen', {
    Toelichting: 'De gemeente heeft',
    Bijsturing: 'Afspreken met',
  })
  await leave(page, panel, 'Stoplicht', 'Oordeel wijzigen: Planning', { Reden: 'De trekker is' })
  await leave(page, panel, 'Afspraak', 'Vastgesteld kwartaal wijzigen bij besluit…', { Reden: 'Omdat GS' })
  await panel.getByRole('button', { name: 'Laten vervallen…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reden' }).fill('Opgegaan in')
  await press(page, 'Escape')
  await panel.getByRole('button', { name: `Verwacht einde van ${dated.number}` }).click()
  await page.getByRole('option', { name: '2027-Q1' }).click()
  await page.getByRole('textbox', { name: 'Reden' }).fill('De partner komt')
  await press(page, 'Escape')
  const ofInquiry = await find(page, inquiry.number)
  await part(ofInquiry, 'Conclusie').click()
  await ofInquiry.getByRole('button', { name: 'Conclusie vastleggen' }).click()
  await ofInquiry.getByRole('textbox', { name: 'Toelichting in één zin' }).fill('Er is geen')
  const ofContinuous = await find(page, continuous.number)
  await ofContinuous.getByRole('button', { name: 'Moment vastleggen' }).click()
  await ofContinuous.getByRole('textbox', { name: 'Wat is er gehouden of gedaan?' }).fill('Overleg met')
  const file = join(dataFolder, 'session', 'concepten.json')
  await expect(async () => expect(await readFile(file, 'utf8')).toContain('Overleg met')).toPass()
  await killTree(first)

  const { page: again } = await open({ size: { width: 1280, height: 800 } })
  const reopened = await find(again, dated.number)
  await expect(concept(again)).toContainText([
    'Opgegaan in',
    'De partner komt',
    'Notitie schr',
    'De trekker is',
    /De gemeente heeft.*Afspreken met/,
    'Omdat GS',
    /zaak 2026.*Dossier van de/,
  ])
  expect(await inaccessible(again)).toEqual([])
  await goOn(again, 'De gemeente heeft')
  const dialog = again.getByRole('dialog', { name: `Oorzaak en bijsturing bij ${dated.number}` })
  await expect(dialog.getByRole('textbox', { name: 'Toelichting' })).toHaveValue('De gemeente heeft')
  await expect(dialog.getByRole('textbox', { name: 'Bijsturing' })).toHaveValue('Afspreken met')
  await press(again, 'Escape')
  await expect(reopened.getByRole('button', { name: 'Oorzaak en bijsturing invullen' })).toBeFocused()
  await goOn(again, 'Notitie schr')
  await expect(reopened.getByRole('textbox', { name: 'Stap' })).toBeFocused()
  await press(again, 'End')
  await type(again, 'ijven')
  await press(again, 'Enter')
  await expectStored(again, `Stap ‘Notitie schrijven’ bij ${dated.number} is toegevoegd.`)
  await expect(concept(again)).toHaveCount(6)
  await find(again, inquiry.number)
  await expect(concept(again)).toContainText('Er is geen')
  await find(again, continuous.number)
  await expect(concept(again)).toContainText('Overleg met')
})

const dated = plannedThat(
  ({ kind, condition, adopted }) =>
    kind === 'resultaat' && condition === null && adopted.end !== null && adopted.end.origin !== 'looptijd',
)
const inquiry = plannedThat(({ kind }) => kind === 'verkenning')
const continuous = plannedThat(({ kind }) => kind === 'doorlopend')

const concept = (page: Page) => page.getByRole('group', { name: 'Concept' })

const goOn = (page: Page, text: string) =>
  concept(page).filter({ hasText: text }).getByRole('button', { name: 'Verder' }).press('Enter')

const find = async (page: Page, number: string): Promise<Locator> => {
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill(number)
  return openPanel(page, number)
}

/** The button of a part of the panel, which opens and closes it. */
const part = (panel: Locator, name: string) => panel.getByRole('heading', { level: 3 }).getByRole('button', { name })

/** Types texts in the dialog behind a button of a part of the panel, and leaves it. */
async function leave(
  page: Page,
  panel: Locator,
  title: string,
  button: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  await part(panel, title).click()
  await panel.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  for (const [name, text] of Object.entries(texts)) await dialog.getByRole('textbox', { name }).fill(text)
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
}
