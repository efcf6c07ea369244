import type { Page } from '@playwright/test'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day } from '@shared/plan/day'
import { emptyDossier, type Remark } from '@shared/plan/dossier'
import { aPromise, aVisit, booked, planSince } from '../support/agenda'
import { expectCount, expectStored } from '../support/actions-screen'
import { seed } from '../support/seed'
import { press, type } from '../support/keys'
import { atBothSizes, expectAccessible, expectFits } from '../support/sizes'
import { expect, test } from '../support/test-app'

const SOEST = 'gemeente-soest'
const VISIT = 'Ambtsbezoek aan de gemeente Soest'

const list = (page: Page) => page.getByRole('listbox', { name: 'Gemeenten en partners' })
const file = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')

async function goToRelations(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Gemeenten en partners' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gemeenten en partners' })).toBeVisible()
}

async function openFile(page: Page, name: string) {
  await list(page).getByRole('option', { name, exact: true }).click()
  await expect(file(page, name)).toBeVisible()
  return file(page, name)
}

const aRemark = (said: Partial<Remark> = {}): Remark => ({
  id: 'aantekening',
  about: SOEST,
  on: day('2026-05-12'),
  text: 'Terugbellen na de zomer.',
  disclosure: 'intern',
  ...said,
})

const filled = planSince([
  booked('2024-03-12', 'engagements', aVisit({ id: 'oud', on: day('2024-03-12'), deliverBy: null })),
  booked('2026-05-01', 'engagements', aVisit({ organisations: ['politie'] })),
  booked('2026-05-12', 'commitments', aPromise()),
  booked('2026-05-12', 'commitments', aPromise({ id: 't2', number: 'T02', state: 'nagekomen', text: 'Gedaan.' })),
  booked('2026-05-12', 'dossiers', { ...emptyDossier(SOEST), district: 'Oost-Utrecht' }),
  booked('2026-05-12', 'remarks', aRemark()),
])

test('every municipality and organisation has a file, found by the name it is known by', async ({ open }) => {
  const { page } = await open()
  await goToRelations(page)
  await expect(list(page).getByRole('option')).toHaveCount(26 + firstPlan.organisations.length)
  const names = await list(page).getByRole('option').locator('.relation-name').allInnerTexts()
  expect(names.slice(0, 5)).toEqual(['Amersfoort', 'Baarn', 'Bunnik', 'Bunschoten', 'De Bilt'])
  await page.getByRole('searchbox', { name: 'Zoek een gemeente of partner' }).fill('expertisecentrum midden')
  await expect(list(page).getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 gemeente of partner, met het aantal acties')
  await openFile(page, 'RIEC Midden-Nederland')
  await page.getByRole('searchbox', { name: 'Zoek een gemeente of partner' }).fill('nergens')
  await expect(page.getByRole('main')).toContainText('Niets gevonden.')
})

test('gemeente Utrecht shows its own actions, and they lead to Acties', async ({ open }) => {
  const { page } = await open()
  await goToRelations(page)
  const utrecht = await openFile(page, 'Utrecht')
  const heuvelrugOnly = firstPlan.actions.filter(
    ({ municipalities }) =>
      municipalities.some((id) => id === 'gemeente-utrechtse-heuvelrug') &&
      !municipalities.some((id) => id === 'gemeente-utrecht'),
  )
  expect(heuvelrugOnly.length).toBeGreaterThan(0)
  for (const { title } of heuvelrugOnly) await expect(utrecht.getByRole('button', { name: title })).toHaveCount(0)
  const shown = await utrecht.getByRole('table', { name: 'Acties van Utrecht' }).getByRole('rowheader').count()
  await utrecht.getByRole('button', { name: /^Toon \d+ acties? ?: Utrecht$/ }).click()
  await expectCount(page, shown)
})

test('a file tells of visits, moments, promises and remarks, and leads to the agenda', async ({ open }) => {
  const { page } = await open()
  await seed(page, filled)
  await goToRelations(page)
  const soest = await openFile(page, 'Soest')
  await expect(soest).toContainText('Laatste ambtsbezoek12 maart 2024Bezoek langer dan 2 jaar geleden')
  await expect(soest).toContainText('Volgende ambtsbezoek14 juli 2026')
  await expect(soest).toContainText('Laatste klankbordgesprekniet bekend')
  await expect(soest).toContainText('te laat: gereed op 12 juni 2026')
  await expect(soest).not.toContainText('Gedaan.')
  await expect(soest).toContainText('Terugbellen na de zomer.')
  await soest.getByRole('button', { name: VISIT }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bestuurlijke agenda' })).toBeAttached()
  await expect(dialog(page)).toContainText('Ambtsbezoek · 14 juli 2026, 14.00')
  await press(page, 'Escape')
  await goToRelations(page)
  await file(page, 'Soest').getByRole('button', { name: 'De provincie deelt het handhavingsknelpunt' }).click()
  await expect(page.getByRole('dialog', { name: 'Toezegging T01' })).toBeVisible()
  await press(page, 'Escape')

  await goToRelations(page)
  const police = await openFile(page, 'Politie')
  await expect(police).toContainText('Volgende moment14 juli 2026')
  await expect(police).not.toContainText('Politiedistrict')
})

test('facts are kept with their history, remarks are added and never overwritten, by keyboard alone', async ({
  open,
  dataFolder,
}) => {
  const { page, app } = await open()
  await goToRelations(page)
  await list(page).getByRole('option', { name: 'Amersfoort' }).focus()
  await press(page, 'ArrowDown')
  const baarn = file(page, 'Baarn')
  await expect(baarn).toContainText('Er is nog niets vastgelegd.')
  await baarn.getByRole('button', { name: 'Feiten wijzigen' }).focus()
  await press(page, 'Enter')
  await expect(dialog(page).getByLabel('Politiedistrict')).toBeFocused()
  await type(page, 'Oost-Utrecht')
  await press(page, 'Enter')
  await expectStored(page, 'De feiten van Baarn zijn bijgewerkt.')
  await expect(baarn.getByRole('button', { name: 'Feiten wijzigen' })).toBeFocused()
  await press(page, 'Enter')
  await dialog(page).getByLabel('Manifest Weerbaar Bestuur').focus()
  await type(page, 'ondertekend')
  await press(page, 'Enter')
  await expect(baarn).toContainText('30 juni 2026: Manifest Weerbaar Bestuur van leeg naar ondertekend.')

  for (const text of ['Eerste gesprek.', 'Tweede gesprek.']) {
    await baarn.getByRole('button', { name: 'Aantekening toevoegen' }).focus()
    await press(page, 'Enter')
    await expect(dialog(page).getByLabel('Aantekening', { exact: true })).toBeFocused()
    await type(page, text)
    await dialog(page).getByRole('button', { name: 'Toevoegen' }).focus()
    await press(page, 'Enter')
    await expectStored(page, 'De aantekening bij Baarn is toegevoegd.')
    await expect(dialog(page)).toHaveCount(0)
  }
  await expect(baarn).toContainText('Eerste gesprek.')
  await app.close()

  const again = await open({ dataFolder })
  await goToRelations(again.page)
  const after = await openFile(again.page, 'Baarn')
  for (const kept of ['Oost-Utrecht', 'ondertekend', 'Eerste gesprek.', 'Tweede gesprek.'])
    await expect(after).toContainText(kept)
  await press(again.page, 'Control+z')
  await expect(after).not.toContainText('Tweede gesprek.')
})

const LONG = `${'Donaudampfschifffahrtsgesellschaft'.repeat(6)} =1+1 <b>&amp; 😀 ${'en nog een zin. '.repeat(60)}`
const ugly = planSince([
  booked('2026-05-01', 'organisations', { id: 'lang', name: LONG, shortName: LONG.slice(0, 200), kind: 'rijk' }),
  booked(
    '2026-05-01',
    'engagements',
    aVisit({ occasion: LONG, subject: LONG, municipalities: ['gemeente-amersfoort'] }),
  ),
  booked('2026-05-12', 'commitments', aPromise({ text: LONG, by: LONG, municipalities: ['gemeente-amersfoort'] })),
  booked('2026-05-12', 'dossiers', {
    ...emptyDossier('gemeente-amersfoort'),
    district: LONG,
    cooperations: LONG,
    contact: LONG,
  }),
  booked('2026-05-12', 'remarks', aRemark({ about: 'gemeente-amersfoort', text: LONG })),
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
    await goToRelations(page)
    for (const relation of ['Amersfoort', 'Soest', 'Politie']) {
      const shown = await openFile(page, relation)
      await expectAccessible(opened)
      await expectFits(opened, shown)
      await expectFits(opened)
      const isTooHigh = () => page.getByRole('main').evaluate((main) => main.scrollHeight > main.clientHeight)
      await atBothSizes(opened, async (at) => expect(await isTooHigh(), at).toBe(false))
    }
    await page.getByRole('button', { name: 'Feiten wijzigen' }).click()
    await expectAccessible(opened)
    await press(page, 'Escape')
    await page.getByRole('button', { name: 'Aantekening toevoegen' }).click()
    await expectAccessible(opened)
  })
