import type { Page } from '@playwright/test'
import { openPanel, plannedThat, rowOf } from '../support/actions-screen'
import { aPlan, aStep, told } from '../support/builders'
import { firstPlan } from '@shared/first-plan/first-plan'
import { seed } from '../support/seed'
import { expect, inaccessible, test } from '../support/test-app'

const [first, second, third] = firstPlan.actions

/** The plan with texts of every level: one that leaks a name, and some that stay inside. */
function leaking() {
  if (!first || !second || !third) throw new Error('Het plan heeft geen drie acties')
  const withStep = { ...third, steps: [aStep({ title: 'Bellen met de heer Bakker' })] }
  return aPlan({
    frame: firstPlan,
    actions: [first, second, withStep, ...firstPlan.actions.slice(3)],
    since: [
      told('2026-05-01', first, 'Jan de Vries is begonnen, BSN 123456782.'),
      told('2026-05-02', second, 'Alleen voor ons.', { disclosure: 'intern' }),
      told('2026-05-03', second, 'Alleen voor de commissaris.', { disclosure: 'vertrouwelijk' }),
    ],
  })
}

const gateOf = (page: Page) => page.getByRole('region', { name: 'Voor het opslaan' })

const goToReports = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await expect(gateOf(page)).toBeVisible()
}

test('nothing is left out of the plan as it was adopted, and nothing in it looks sensitive', async ({ open }) => {
  const { page } = await open()
  await goToReports(page)
  await expect(gateOf(page)).toHaveText(
    /Niet opgenomen niets: alle teksten zijn openbaar.*Lijkt gevoelig niets gevonden/,
  )
})

test('before an export stands what is left out, and what looks sensitive in what goes out', async ({ open }) => {
  const { page } = await open()
  await seed(page, leaking())
  await goToReports(page)
  const gate = gateOf(page)
  await gate.getByText('3 teksten die niet openbaar zijn').click()
  const left = gate.getByRole('region', { name: 'Niet opgenomen' })
  await expect(left).toContainText('stand van zaken: 1 intern, 1 vertrouwelijk. Er is geen openbare stand van zaken.')
  await expect(left).toContainText('volgende stap: 1 intern.')
  await expect(left).not.toContainText('Alleen voor')
  await gate.getByText('2 plekken in wat naar buiten gaat').click()
  const sensitive = gate.getByRole('region', { name: 'Lijkt gevoelig' })
  await expect(sensitive.locator('mark')).toHaveText([
    'Jan de Vries (naam van een persoon)',
    '123456782 (burgerservicenummer)',
  ])
  await expect(sensitive).not.toContainText('Bakker')
  expect(await inaccessible(page)).toEqual([])
})

test('a text leads to its action, where it can be released', async ({ open }) => {
  const { page } = await open()
  await seed(page, leaking())
  await goToReports(page)
  await gateOf(page).getByText('3 teksten die niet openbaar zijn').click()
  const number = third?.number ?? ''
  await gateOf(page).getByRole('button', { name: number }).click()
  await expect(rowOf(page, number)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: ' acties' })).toHaveText(/^1 van /)
})

test('a new sensitive word is seen while it is typed', async ({ open }) => {
  const { page } = await open()
  await goToReports(page)
  await page.getByLabel('Kernboodschap').fill('Mevrouw Bakker trekt dit.')
  await expect(gateOf(page)).toContainText('1 plek in wat naar buiten gaat')
})

test('what is typed about a step stays inside until the advisor chooses otherwise', async ({ open }) => {
  const { page } = await open()
  const { number } = plannedThat(({ kind }) => kind === 'resultaat')
  const panel = await openPanel(page, number)
  await panel.getByRole('button', { name: 'Stap toevoegen' }).click()
  await expect(panel.getByText('Geen persoons- of zaakgegevens.')).toBeVisible()
  await panel.getByLabel('Stap', { exact: true }).fill('Notitie schrijven')
  await panel.getByRole('button', { name: /Openbaarheid/ }).click()
  await page.getByRole('option', { name: 'Openbaar' }).click()
  expect(await inaccessible(page)).toEqual([])
  await panel.getByRole('button', { name: 'Stap toevoegen' }).click()
  await expect(panel.getByRole('list', { name: /^Stappen van/ }).getByText('Openbaar', { exact: true })).toBeVisible()
  await goToReports(page)
  await page.getByRole('tab', { name: 'Actielijst' }).click()
  await expect(page.getByRole('cell', { name: 'Notitie schrijven' })).toBeVisible()
})
