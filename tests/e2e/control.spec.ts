import type { ElectronApplication, Page } from '@playwright/test'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day } from '@shared/plan/day'
import { aPromise, aVisit, booked, planSince } from '../support/agenda'
import { expectStored } from '../support/actions-screen'
import { seed } from '../support/seed'
import { press, type } from '../support/keys'
import { answerSaveDialog, expect, inaccessible, openApp, test } from '../support/test-app'

const goTo = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('button', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const part = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\(`) })

const inNavigation = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /^Controle/ })

test('Controle tells what is missing, mends it by keyboard, and leads where it cannot', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open()
  await seed(page, planSince([booked('2026-05-12', 'commitments', aPromise())]))
  await goTo(page, 'Controle')
  const before = Number(await inNavigation(page).locator('[aria-hidden]').last().innerText())
  const owners = part(page, 'Geen trekker')
  await expect(owners.getByRole('row')).toHaveCount(9)
  expect(await inaccessible(page)).toEqual([])

  const first = owners.getByRole('button', { name: /^Trekker invullen/ }).first()
  await first.focus()
  await press(page, 'Enter')
  const list = page.getByRole('dialog').getByRole('listbox')
  await expect(list).toBeVisible()
  expect(await inaccessible(page)).toEqual([])
  await type(page, 'Bibob-team')
  await expect(list.getByRole('option')).toHaveCount(1)
  await press(page, 'Enter')
  await expectStored(page, 'Trekker van 1.01 is nu Bibob-team.')
  await expect(inNavigation(page)).toContainText(`${before - 1} bevindingen`)
  await expect(owners.getByRole('button', { name: 'Trekker invullen : 1.02' })).toBeFocused()

  await page.getByRole('radio', { name: /^Herstellen/ }).click()
  await expect(owners).toBeHidden()
  await page
    .getByRole('button', { name: /^Oorzaak en bijsturing/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: /^Oorzaak en bijsturing/ }).first()).toBeFocused()

  await answerSaveDialog(app, `${dataFolder}/controle.xlsx`)
  await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
  await expect(page.getByText('Opgeslagen: controle.xlsx')).toBeVisible()

  await page.getByRole('button', { name: 'Naar de toezegging : T01' }).click()
  await expect(page.getByRole('dialog', { name: /T01/ })).toBeVisible()
})

test('two organisations become one after a preview, an owner is added, and one undo takes each back', async ({
  open,
}) => {
  const { page } = await open()
  await goTo(page, 'Gemeenten en partners')
  await page.getByRole('radio', { name: 'Lijsten' }).click()
  const table = page.getByRole('table')
  const rows = firstPlan.organisations.length + 1
  await expect(table.getByRole('row')).toHaveCount(rows)
  expect(await inaccessible(page)).toEqual([])

  const flevoland = table.getByRole('button', { name: 'Samenvoegen : Flevoland' })
  await flevoland.focus()
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Flevoland samenvoegen' })
  await expect(dialog).toBeVisible()
  const field = dialog.getByRole('button', { name: /Samenvoegen met/ })
  await expect(field).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await type(page, 'Gelderland')
  await press(page, 'Enter')
  await expect(field).toBeFocused()
  const touched = firstPlan.actions.filter(({ partners }) =>
    partners.some(({ organisation }) => organisation === 'provincie-flevoland'),
  )
  const preview = dialog.getByRole('region', { name: /^Wat er verandert/ })
  await expect(preview.getByText(/^Actie /)).toHaveCount(touched.length)
  await expect(preview).toContainText('Flevoland gaat uit de lijst')
  expect(await inaccessible(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Samenvoegen', exact: true }).press('Enter')
  await expectStored(page, 'Flevoland is samengevoegd met Gelderland.')
  await expect(table.getByRole('row')).toHaveCount(rows - 1)
  await expect(table.getByRole('button', { name: 'Samenvoegen : Gelderland' })).toBeFocused()

  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(flevoland).toBeVisible()
  await expect(table.getByRole('row')).toHaveCount(rows)

  await page.getByRole('radio', { name: /^Trekkers/ }).click()
  expect(await inaccessible(page)).toEqual([])

  const add = page.getByRole('button', { name: 'Trekker toevoegen' })
  await add.press('Enter')
  const adding = page.getByRole('dialog', { name: 'Trekker toevoegen' })
  await expect(adding.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await type(page, 'Regisseur zorg')
  await press(page, 'Enter')
  await expect(adding.getByText(/^Kies ten minste één actie/)).toBeVisible()
  await adding.getByRole('button', { name: 'Acties kiezen' }).press('Enter')
  await expect(page.getByRole('listbox', { name: 'Acties' })).toBeVisible()
  await type(page, '1.01')
  await press(page, 'Enter Escape')
  await expect(adding.getByRole('button', { name: 'Acties kiezen' })).toBeFocused()
  expect(await inaccessible(page)).toEqual([])
  await adding.getByRole('button', { name: 'Opslaan' }).press('Enter')
  await expectStored(page, 'Regisseur zorg is trekker van 1 actie.')
  await expect(table.getByRole('rowheader', { name: 'Regisseur zorg' })).toBeVisible()
  await expect(add).toBeFocused()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(table.getByRole('rowheader', { name: 'Regisseur zorg' })).toHaveCount(0)
})

/** Lets the computer say that it can show notices, and keeps what it would have shown. */
const hearNotices = (app: ElectronApplication) =>
  app.evaluate(({ Notification }) => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      heard.push(this.body)
    }
  })

const noticesIn = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { readonly heard: readonly string[] }).heard)

test('the signals of a day can be put away, and one notice tells how many there are', async ({ dataFolder, open }) => {
  const first = await open()
  await hearNotices(first.app)
  await seed(first.page, planSince([booked('2026-05-01', 'engagements', aVisit({ on: day('2026-07-14') }))]))
  await goTo(first.page, 'Overzicht')
  const signals = first.page.getByRole('region', { name: 'Signalen van vandaag' })
  await expect(signals).toContainText('14 juli 2026: Ambtsbezoek aan de gemeente Soest')
  expect(await inaccessible(first.page)).toEqual([])
  expect(await noticesIn(first.app)).toEqual([])
  await signals.getByRole('button', { name: 'Ook als melding van de computer' }).click()
  await expect.poll(() => noticesIn(first.app)).toHaveLength(1)
  const [said] = await noticesIn(first.app)
  expect(said).toMatch(/^7 acties zijn te laat, .*1 moment binnen 14 dagen\.$/)
  expect(said).not.toContain('Soest')
  await signals.getByRole('button', { name: 'Vandaag niet meer tonen' }).click()
  await expect(signals).toBeHidden()
  await first.app.close()

  const again = await openApp({ dataFolder })
  await hearNotices(again.app)
  await goTo(again.page, 'Overzicht')
  await expect(again.page.getByRole('button', { name: 'Toon de signalen van vandaag' })).toBeVisible()
  expect(await noticesIn(again.app)).toEqual([])
  await again.app.close()

  const tomorrow = await openApp({ dataFolder, today: '2026-07-01' })
  await goTo(tomorrow.page, 'Overzicht')
  await expect(tomorrow.page.getByRole('region', { name: 'Signalen van vandaag' })).toBeVisible()
  await tomorrow.app.close()
})
