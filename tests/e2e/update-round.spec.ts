import type { Locator, Page } from '@playwright/test'
import { expectStored, openPanel } from '../support/actions-screen'
import { anAction, aPlan } from '../support/builders'
import { seed } from '../support/seed'
import { press, type } from '../support/keys'
import { expectAccessible } from '../support/sizes'
import { expect, test } from '../support/test-app'

const TODAY = '2026-07-06'
/** The name of the first action that a round over the adopted plan asks about, whatever the order makes it. */
const shown = (page: Page) => page.getByRole('heading', { level: 2, name: /^\d\.\d\d/ })
const numberOf = async (page: Page) => /^\d\.\d\d[a-z]?/.exec(await shown(page).innerText())?.[0] ?? ''
const progress = (page: Page) => page.getByRole('progressbar')

async function goToRounds(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Bijwerkronde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Bijwerkronde/ })).toBeVisible()
}

async function openRound(page: Page, name = 'Zomernota 2026'): Promise<void> {
  await goToRounds(page)
  await page.getByRole('combobox', { name: 'Naam' }).fill(name)
  await press(page, 'Tab')
  await page.getByRole('button', { name: 'Ronde openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Bijwerkronde ${name}` })).toBeVisible()
}

async function findAction(page: Page, number: string): Promise<Locator> {
  await page.getByRole('navigation').getByRole('button', { name: 'Acties' }).click()
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill(number)
  return openPanel(page, number)
}

/** How many were looked at, of how many. */
async function counts(page: Page): Promise<readonly [number, number]> {
  const [looked = NaN, all = NaN] =
    ((await progress(page).getAttribute('aria-valuetext')) ?? '').match(/\d+/g)?.map(Number) ?? []
  return [looked, all]
}

const expectLooked = (page: Page, looked: number) =>
  expect(progress(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${looked} van \\d+ bekeken$`))

test('N says that nothing changed and goes on, Ctrl+Z brings the action back', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  const first = await numberOf(page)
  await press(page, 'n')
  await expect(shown(page)).not.toHaveText(new RegExp(`^${first}`))
  await expectLooked(page, 1)
  await expectStored(page, `Bij ${first} is niets gewijzigd.`)
  await press(page, 'n')
  await expectLooked(page, 2)
  await press(page, 'Control+z')
  await expectLooked(page, 1)
})

test('status, quarter and text of one action are kept by keys alone, as one step that one key takes back', async ({
  open,
}) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  const number = await numberOf(page)
  await press(page, 's')
  await expect(page.getByRole('button', { name: /Status$/ })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await press(page, 'Home')
  await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /Status$/ })).toBeFocused()
  await press(page, 't')
  await expect(page.getByRole('textbox', { name: 'Stand van zaken' })).toBeFocused()
  await type(page, 'Nu nog niet: de nota komt in september.')
  await expect(shown(page)).toHaveText(new RegExp(`^${number}`))
  await press(page, 'Control+Enter')
  await expectStored(page, `Actie ${number} is bijgewerkt.`)
  await expectLooked(page, 1)

  const panel = await findAction(page, number)
  await expect(panel).toContainText('Nu nog niet: de nota komt in september.')
  await expect(panel).toContainText('30 juni 2026: status van')
  await expect(panel).toContainText('In voorbereiding, ingevoerd op 6 juli 2026.')
  await press(page, 'Escape')
  await press(page, 'Control+z')
  await goToRounds(page)
  await expectLooked(page, 0)
})

test('a moment of what has no end, and a step of a result, are one key away', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await seed(
    page,
    aPlan({
      actions: [
        anAction({ id: 'a', number: '1.01', title: 'Overleg voeren', kind: 'doorlopend', status: 'doorlopend' }),
        anAction({
          id: 'b',
          number: '1.02',
          title: 'Nota schrijven',
          steps: [{ id: 's', title: 'Concept', quarter: null, doneOn: null, disclosure: 'intern' }],
        }),
      ],
    }),
  )
  await openRound(page)
  for (const number of ['1.01', '1.02']) {
    await expect(shown(page)).toBeVisible()
    if (!(await shown(page).innerText()).startsWith(number)) await press(page, 'j')
    await expect(shown(page)).toHaveText(new RegExp(`^${number}`))
    await press(page, 'm')
    if (number === '1.01') await type(page, 'Overleg met de politie')
    else await press(page, 'Space')
    await press(page, 'Control+Enter')
    await expectStored(page, `Actie ${number} is bijgewerkt.`)
  }
  await expect(page.getByRole('button', { name: 'Ronde afronden', exact: true })).toBeVisible()
  const panel = await findAction(page, '1.01')
  await expect(panel).toContainText('30 juni 2026: moment Overleg met de politie vastgelegd')
  await expect(await findAction(page, '1.02')).toContainText('30 juni 2026: stap Concept gereed')
})

test('what is orange or red gets its cause and measure in the same step, on the reference date', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  const number = await numberOf(page)
  await expect(page.getByRole('main')).toContainText('Loopt achter')
  await press(page, 'o')
  await expect(page.getByRole('button', { name: /Oorzaak$/ })).toBeFocused()
  await press(page, 'Tab')
  await type(page, 'Inhuren van een trainer')
  await press(page, 'Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Kies een oorzaak.' })).toBeVisible()
  await press(page, 'Shift+Tab')
  await press(page, 'Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await press(page, 'Home')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /Oorzaak$/ })).toBeFocused()
  await press(page, 'Control+Enter')
  await expectStored(page, `Actie ${number} is bijgewerkt.`)
  const panel = await findAction(page, number)
  await expect(panel).toContainText(
    '30 juni 2026: oorzaak en bijsturing: Capaciteit of werving, Inhuren van een trainer, ingevoerd op 6 juli 2026.',
  )
})

test('beside a colour stands who says so, and why it is that colour is one press away', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  const step = page.getByRole('region', { name: /^\d\.\d\d/ })
  await expect(step).toContainText('Loopt achter (voorstel)')
  await step.getByRole('button', { name: 'Waarom deze kleur?' }).focus()
  await press(page, 'Enter')
  const why = page.getByRole('dialog', { name: 'Waarom deze kleur?' })
  await expect(why).toContainText('Rood: twee kwartalen of meer later verwacht of voorbij')
  await press(page, 'Escape')
  await expect(step.getByRole('button', { name: 'Waarom deze kleur?' })).toBeFocused()
})

test('what is refused is said, and nothing is stored', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  const number = await numberOf(page)
  await press(page, 'l')
  await press(page, 'Enter')
  await page.getByRole('option', { name: '▲ Aandachtspunt' }).click()
  await press(page, 'Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Vul de reden in.' })).toBeVisible()
  await expect(shown(page)).toHaveText(new RegExp(`^${number}`))
  await expectLooked(page, 0)
})

test('a round goes on where it was after the app was closed', async ({ open }) => {
  const first = await open({ today: TODAY })
  await openRound(first.page)
  await press(first.page, 'n')
  await expectLooked(first.page, 1)
  const second = await numberOf(first.page)
  await press(first.page, 'n')
  await expectStored(first.page, `Bij ${second} is niets gewijzigd.`)
  await first.app.close()
  const { page } = await open({ today: TODAY })
  await goToRounds(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Bijwerkronde Zomernota 2026' })).toBeVisible()
  await expectLooked(page, 2)
})

test('the rest is confirmed at once, one key brings all of it back, and the history tells both', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  const number = await numberOf(page)
  const [, all] = await counts(page)
  expect(all).toBeGreaterThanOrEqual(80)
  await page.getByRole('button', { name: 'De rest: niets gewijzigd…' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: `Bevestig ${all} acties` })
    .click()
  await expectStored(page, `Bij ${all} acties is niets gewijzigd.`)
  await expect(page.getByRole('heading', { level: 2, name: /^Zomernota 2026: stand per/ })).toBeVisible()
  await press(page, 'Control+z')
  await expectLooked(page, 0)

  const panel = await findAction(page, number)
  await expect(panel).toContainText('30 juni 2026: bekeken, niets gewijzigd, ingevoerd op 6 juli 2026.')
  await expect(panel).toContainText('ongedaan gemaakt, bekeken, niets gewijzigd')
})

test('at the end there is a summary, and one click leads to the report of that day', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await openRound(page)
  await press(page, 'n')
  await expectLooked(page, 1)
  await page.getByRole('button', { name: /^Ronde afronden/ }).click()
  await expectStored(page, 'De ronde Zomernota 2026 is afgerond.')
  const summary = page.getByRole('region', { name: /^Zomernota 2026: stand per 30 juni 2026/ })
  await expect(summary).toContainText('Niets gewijzigd1')
  await summary.getByRole('button', { name: 'Naar de rapportage' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rapportages' })).toBeVisible()
  await expect(page.getByLabel('Peildatum')).toHaveValue('2026-06-30')
})

test('a round needs a name and a day that has been', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await goToRounds(page)
  await page.getByRole('button', { name: 'Ronde openen' }).click()
  await expect(page.getByText('De naam is leeg. Vul een naam in.').first()).toBeVisible()
  await page.getByLabel('Peildatum').fill('2026-07-07')
  await page.getByRole('button', { name: 'Ronde openen' }).click()
  await expect(page.getByText('7 juli 2026 moet nog komen. Kies een dag tot en met vandaag.')).toBeVisible()
})

test('a whole round is done by the keyboard alone, most of it with one key', async ({ open }) => {
  const { page } = await open({ today: TODAY })
  await press(page, 'Tab')
  const rounds = page.getByRole('navigation').getByRole('button', { name: 'Bijwerkronde' })
  for (let tabs = 0; tabs < 30 && !(await isFocused(rounds)); tabs += 1) await press(page, 'Tab')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bijwerkronde' })).toBeVisible()
  const name = page.getByRole('combobox', { name: 'Naam' })
  for (let tabs = 0; tabs < 30 && !(await isFocused(name)); tabs += 1) await press(page, 'Tab')
  await type(page, 'Zomernota 2026')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bijwerkronde Zomernota 2026' })).toBeVisible()
  const [, all] = await counts(page)
  for (let looked = 1; looked < all; looked += 1) {
    await press(page, 'n')
    await expectLooked(page, looked)
  }
  await press(page, 'n')
  const close = page.getByRole('button', { name: 'Ronde afronden' })
  await expect(shown(page)).toHaveCount(0)
  for (let tabs = 0; tabs < 30 && !(await isFocused(close)); tabs += 1) await press(page, 'Tab')
  await press(page, 'Enter')
  await expectStored(page, 'De ronde Zomernota 2026 is afgerond.')
  await expect(page.getByRole('region', { name: /^Zomernota 2026/ })).toContainText(`Niets gewijzigd${all}`)
})

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

test('every state is accessible at both sizes', async ({ open }) => {
  const opened = await open({ today: TODAY })
  const { page } = opened
  await goToRounds(page)
  await expectAccessible(opened)
  await openRound(page)
  await expectAccessible(opened)
  await page.getByRole('button', { name: 'De rest: niets gewijzigd…' }).click()
  await expectAccessible(opened)
  await press(page, 'Escape')
  await page.getByRole('button', { name: /^Ronde afronden/ }).click()
  await expect(page.getByRole('button', { name: 'Naar de rapportage' })).toBeVisible()
  await expectAccessible(opened)
})
