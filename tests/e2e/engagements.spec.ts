import type { Locator, Page } from '@playwright/test'
import { day } from '@shared/plan/day'
import { aDevelopment, aNote, anIssuedNote, aPromise, aVisit, booked, planSince } from '../support/agenda'
import { expectStored } from '../support/actions-screen'
import { seed } from '../support/seed'
import { press, type } from '../support/keys'
import { expectAccessible, expectFits } from '../support/sizes'
import { expect, killTree, openApp, test } from '../support/test-app'

const VISIT = 'Ambtsbezoek aan de gemeente Soest'

const dialog = (page: Page) => page.getByRole('dialog')
const moments = (page: Page) => page.getByRole('table', { name: 'Bestuurlijke momenten' })
const promises = (page: Page) => page.getByRole('table', { name: 'Toezeggingen en afspraken' })
const trends = (page: Page) => page.getByRole('table', { name: 'Trends en ontwikkelingen' })
const titlesIn = (table: Locator) => table.getByRole('rowheader').getByRole('button')
const turnTo = (page: Page, part: string) => page.getByRole('tab', { name: part }).click()
const choose = (page: Page, which: string) => page.getByRole('radio', { name: which, exact: true }).click()
const openEntry = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true }).click()

async function goToAgenda(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Bestuurlijke agenda' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bestuurlijke agenda' })).toBeVisible()
}

/** Adds a visit to Soest on a day by mouse. */
async function addVisit(page: Page, on = '2026-07-14'): Promise<void> {
  await page.getByRole('button', { name: 'Moment toevoegen' }).click()
  await dialog(page).getByLabel('Datum', { exact: true }).fill(on)
  await chooseSeveral(page, 'Gemeenten', 'Soest')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expectStored(page, `${VISIT} staat in de agenda.`)
}

async function chooseSeveral(page: Page, field: string, typed: string): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: `${field} kiezen` })
    .click()
  await expect(page.getByRole('textbox', { name: 'Zoeken' })).toBeFocused()
  await type(page, typed)
  await press(page, 'Enter')
  await press(page, 'Escape')
  await expect(dialog(page).getByRole('list', { name: field }).getByRole('listitem')).toHaveCount(2)
}

test('a moment is added, called what it usually is, and Ctrl+Z takes it back', async ({ open }) => {
  const { page } = await open()
  await goToAgenda(page)
  await expect(page.getByRole('main')).toContainText('Er staat nog geen moment in de agenda.')
  await addVisit(page)
  await expect(titlesIn(moments(page))).toHaveText([VISIT])
  await expect(moments(page).getByRole('row').nth(1)).toContainText('14-07-2026')
  await expect(moments(page).getByRole('row').nth(1)).toContainText('Nog maken')
  await expect(page.getByRole('main')).toContainText('In de komende 90 dagen staat er 1 moment van de commissaris.')
  await press(page, 'Control+z')
  await expect(moments(page)).toHaveCount(0)
  await press(page, 'Control+y')
  await expect(titlesIn(moments(page))).toHaveText([VISIT])
})

test('a moment is written down by the keyboard alone', async ({ open }) => {
  const { page } = await open()
  await page.getByRole('navigation').getByRole('button', { name: 'Bestuurlijke agenda' }).focus()
  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Moment toevoegen' }).focus()
  await press(page, 'Enter')
  await expect(dialog(page).getByRole('button', { name: /Soort$/ })).toBeFocused()
  await press(page, 'Enter')
  await page.getByRole('option', { name: 'Kring van cdK’s' }).waitFor()
  await type(page, 'Kring')
  await press(page, 'Enter')
  await expect(dialog(page).getByRole('button', { name: /Soort$/ })).toBeFocused()
  await press(page, 'Tab')
  await expect(dialog(page).getByLabel('Datum', { exact: true })).toBeFocused()
  await type(page, '10092026')
  await dialog(page).getByLabel('Onderwerp ondermijning').focus()
  await type(page, 'Inbreng van andere provincies')
  await press(page, 'Enter')
  await expectStored(page, 'Kring van cdK’s staat in de agenda.')
  await expect(page.getByRole('button', { name: 'Moment toevoegen' })).toBeFocused()

  await page.getByRole('button', { name: 'Kring van cdK’s', exact: true }).focus()
  await press(page, 'Enter')
  await expect(dialog(page)).toContainText('Kring van cdK’s · 10 september 2026')
  await press(page, 'Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('what is refused is said beside its field, which gets the keyboard, and nothing is stored', async ({ open }) => {
  const { page } = await open()
  await goToAgenda(page)
  await page.getByRole('button', { name: 'Moment toevoegen' }).click()
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expect(dialog(page)).toContainText('De gelegenheid is leeg. Vul in waarvoor de commissaris komt.')
  await expect(dialog(page).getByRole('combobox', { name: 'Gelegenheid' })).toBeFocused()
  await type(page, 'Werkbezoek')
  await dialog(page).getByLabel('Datum', { exact: true }).fill('2026-07-14')
  await dialog(page).getByLabel('Uiterste aanleverdatum').fill('2026-07-15')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expect(dialog(page)).toContainText('Kies een dag tot en met 14 juli 2026.')
  await expect(dialog(page).getByLabel('Uiterste aanleverdatum')).toBeFocused()
  await press(page, 'Backspace')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expect(dialog(page)).toContainText('Vul een hele datum in.')
  await press(page, 'Escape')
  await expect(moments(page)).toHaveCount(0)
})

test('after a visit stand its agreements and findings, with the law beside them, and the history tells', async ({
  open,
}) => {
  const { page } = await open()
  await goToAgenda(page)
  await addVisit(page, '2026-03-12')
  await expect(page.getByRole('main')).toContainText('Er komt geen moment aan.')
  await choose(page, 'Geweest')
  await openEntry(page, VISIT)
  await dialog(page).getByRole('button', { name: 'Na afloop invullen' }).click()
  await expect(dialog(page)).toContainText('Ambtsinstructie art. 7b')
  await dialog(page).getByLabel('Gemaakte afspraken').fill('In het najaar opnieuw.')
  await dialog(page)
    .getByLabel('Bijzondere bevindingen (Ambtsinstructie art. 3: melden aan BZK en mededelen aan GS?)')
    .fill('Geen.')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expectStored(page, `Na afloop van ${VISIT} is ingevuld.`)
  await expect(dialog(page).getByRole('button', { name: 'Wijzigen' })).toBeFocused()
  await expect(dialog(page)).toContainText('In het najaar opnieuw.')
  await expect(dialog(page)).toContainText(`12 maart 2026: bestuurlijk moment toegevoegd: ${VISIT}`)
  await expect(dialog(page)).toContainText('30 juni 2026: gemaakte afspraken van leeg naar In het najaar opnieuw.')
})

test('a promise made at a moment gets a number, is kept, and the number never comes back', async ({ open }) => {
  const { page } = await open()
  await goToAgenda(page)
  await addVisit(page)
  await openEntry(page, VISIT)
  await dialog(page).getByRole('button', { name: 'Toezegging vastleggen' }).click()
  await dialog(page).getByLabel('Toezegging of afspraak').fill('De provincie stuurt de handreiking.')
  await dialog(page).getByLabel('Door').fill('commissaris van de Koning')
  await dialog(page).getByLabel('Aan', { exact: true }).fill('burgemeester')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expectStored(page, 'De toezegging is vastgelegd.')
  await expect(dialog(page)).toContainText('T01')
  await press(page, 'Escape')

  await turnTo(page, 'Toezeggingen')
  await expect(promises(page).getByRole('row').nth(1)).toContainText(VISIT)
  await openEntry(page, 'De provincie stuurt de handreiking.')
  await dialog(page).getByRole('button', { name: 'Nagekomen' }).click()
  await expectStored(page, 'Toezegging T01 is nagekomen.')
  await expect(dialog(page)).toContainText('status van Open naar Nagekomen.')
  await dialog(page).getByRole('button', { name: 'Verwijderen' }).click()
  await expectStored(page, 'Toezegging T01 is verwijderd.')

  await page.getByRole('button', { name: 'Toezegging toevoegen' }).click()
  await dialog(page).getByLabel('Toezegging of afspraak').fill('De gemeente levert een lijst.')
  await dialog(page).getByLabel('Door').fill('college')
  await dialog(page).getByLabel('Aan', { exact: true }).fill('provincie')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expect(promises(page).getByRole('row').nth(1)).toContainText('T02')
})

test('a trend has a source, or it is not kept', async ({ open }) => {
  const { page } = await open()
  await goToAgenda(page)
  await turnTo(page, 'Trends')
  await page.getByRole('button', { name: 'Trend toevoegen' }).click()
  await dialog(page).getByLabel('Trend of ontwikkeling').fill('Meer drugsafval in het buitengebied')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await expect(dialog(page)).toContainText('Een trend heeft altijd een bron.')
  await expect(dialog(page).getByLabel('Bron')).toBeFocused()
  await type(page, 'Jaarbeeld RIEC 2025')
  await press(page, 'Enter')
  await expectStored(page, 'De trend is vastgelegd.')
  await expect(titlesIn(trends(page))).toHaveText(['Meer drugsafval in het buitengebied'])
})

test('everything is there after the whole process tree was killed', async ({ open, dataFolder }) => {
  const before = await openApp({ dataFolder })
  await goToAgenda(before.page)
  await addVisit(before.page)
  await killTree(before)
  const { page } = await open()
  await goToAgenda(page)
  await expect(titlesIn(moments(page))).toHaveText([VISIT])
})

const filled = planSince([
  booked('2024-03-12', 'engagements', aVisit({ id: 'oud', on: day('2024-03-12'), deliverBy: null })),
  booked('2026-05-01', 'engagements', aVisit()),
  booked(
    '2026-05-01',
    'engagements',
    aVisit({
      id: 'minister',
      kind: 'minister-jenv',
      occasion: 'Overleg met de minister van J&V',
      on: day('2026-07-02'),
      municipalities: [],
      organisations: ['ministerie-jenv'],
      deliverBy: day('2026-06-25'),
      actions: ['actie-1.03'],
    }),
  ),
  booked('2026-05-02', 'notes', aNote()),
  booked('2026-05-03', 'issues', anIssuedNote()),
  booked('2026-05-12', 'commitments', aPromise()),
  booked('2026-05-12', 'commitments', aPromise({ id: 't2', number: 'T02', state: 'nagekomen', text: 'Gedaan.' })),
  booked('2026-04-01', 'trends', aDevelopment()),
])

test('the agenda shows what is coming first, how each note stands, and what is late', async ({ open }) => {
  const { page } = await open()
  await seed(page, filled)
  await goToAgenda(page)
  await expect(titlesIn(moments(page))).toHaveText(['Overleg met de minister van J&V', VISIT])
  const [minister, visit] = [moments(page).getByRole('row').nth(1), moments(page).getByRole('row').nth(2)]
  await expect(minister).toContainText('Ministerie van J&V')
  await expect(minister).toContainText('25-06-2026verstreken')
  await expect(minister).toContainText('Nog maken')
  await expect(visit).toContainText('Gereed')
  await choose(page, 'Alles')
  await expect(moments(page).getByRole('row')).toHaveCount(4)
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('minister jenv')
  await expect(page.getByRole('main')).toContainText('Niets gevonden.')
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('MINISTERIE j&v')
  await expect(titlesIn(moments(page))).toHaveText(['Overleg met de minister van J&V'])

  await turnTo(page, 'Toezeggingen')
  await expect(promises(page).getByRole('row').nth(1)).toContainText('12-06-2026te laat')
  await choose(page, 'Afgedaan')
  await expect(titlesIn(promises(page))).toHaveText(['Gedaan.'])
})

const LONG = `${'Donaudampfschifffahrtsgesellschaft'.repeat(6)} =HYPERLINK("x") <b>&amp; 😀 ${'en nog een zin. '.repeat(60)}`
const ugly = planSince([
  booked(
    '2026-05-01',
    'engagements',
    aVisit({
      occasion: LONG,
      withWhom: LONG,
      subject: LONG,
      place: LONG,
      time: LONG.slice(0, 60),
      municipalities: filled.frame.municipalities.map(({ id }) => id),
      organisations: filled.organisations.map(({ id }) => id),
      actions: filled.actions.map(({ id }) => id),
    }),
  ),
  booked('2026-05-12', 'commitments', aPromise({ text: LONG, by: LONG, to: LONG, at: LONG, standing: LONG })),
  booked('2026-04-01', 'trends', aDevelopment({ text: LONG, source: LONG, meaning: LONG, proposal: LONG })),
])

for (const [name, plan] of [
  ['empty', planSince([])],
  ['filled', filled],
  ['ugly', ugly],
] as const)
  test(`is accessible and within the window, ${name} at both sizes`, async ({ open }) => {
    const opened = await open()
    const { page } = opened
    await seed(page, plan)
    await goToAgenda(page)
    for (const part of ['Momenten', 'Toezeggingen', 'Trends']) {
      await turnTo(page, part)
      await expectAccessible(opened)
      await expectFits(opened)
      await page.getByRole('button', { name: ' toevoegen' }).click()
      await expectAccessible(opened)
      await press(page, 'Escape')
      const first = page.getByRole('main').getByRole('rowheader').getByRole('button').first()
      if (name === 'empty') continue
      await first.click()
      await expect(dialog(page)).toBeVisible()
      await expectAccessible(opened)
      await expectFits(opened, dialog(page))
      await dialog(page).getByRole('button', { name: 'Wijzigen' }).click()
      await expect(dialog(page).getByRole('button', { name: 'Opslaan' })).toBeVisible()
      await expectAccessible(opened)
      await expectFits(opened, dialog(page))
      await press(page, 'Escape')
    }
  })
