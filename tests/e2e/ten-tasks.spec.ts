import type { Locator, Page } from '@playwright/test'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { isOpen } from '@shared/progress/reckoning'
import { termOf } from '@shared/progress/term-of'
import { firstPlan } from '@shared/first-plan/first-plan'
import {
  editButton,
  expectCount,
  expectStored,
  grid,
  panelOf,
  planned,
  plannedThat,
  rowOf,
} from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, test } from '../support/test-app'

/**
 * Counts what a task takes, as somebody at the desk would: a click is one, a key is one (with Shift or Ctrl held also),
 * and a word that is typed in one go is one. Looking is nothing, and nor is turning the
 * wheel of the mouse.
 */
class Steps {
  private taken = 0
  constructor(private readonly page: Page) {}

  async click(on: Locator, modifiers: ('ControlOrMeta' | 'Shift')[] = []): Promise<void> {
    this.taken += 1
    await on.click({ modifiers })
  }

  async key(key: string): Promise<void> {
    this.taken += 1
    await press(this.page, key)
  }

  async word(word: string): Promise<void> {
    this.taken += 1
    await type(this.page, word)
  }

  /** The steps since the last task. */
  done(): number {
    const { taken } = this
    this.taken = 0
    return taken
  }
}

const TODAY = day('2026-06-30')
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Met de selectie' })
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name }).first()
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Weergave van de tabel' }).getByRole('button', { name })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Zoeken' })

/** An owner of several open actions, and those actions. */
const openOf = (name: string) => planned.filter((each) => isOpen(each) && each.owner?.value === name)
const owner = plannedThat((action) => openOf(action.owner?.value ?? '').length > 1).owner?.value ?? ''
const theirs = openOf(owner)
const another = plannedThat((action) => action.owner !== null && action.owner.value !== owner).owner?.value ?? ''
const moving = plannedThat(({ expected }) => expected.end !== null)
const partner = partnerFoundBy(/^[a-z]{3}/i)
/** The last of the actions with that partner: the one that takes most looking for. */
const wanted = planned.findLast((action) => isWith(action, partner.id))?.number ?? ''
const overdue = planned.filter((action) => termOf(action, TODAY) === 'verlopen')
const theme = firstPlan.themes.find(({ number }) => overdue.some((action) => action.theme === number))

/** A partner of some action whose short name begins like that. */
function partnerFoundBy(start: RegExp) {
  const partners = new Set(planned.flatMap(({ partners: all }) => all.map(({ organisation }) => organisation)))
  const found = firstPlan.organisations.find(({ id, shortName }) => partners.has(id) && start.test(shortName))
  if (!found) throw new Error('No partner is called like that')
  return found
}

function isWith({ partners }: Action, id: string): boolean {
  return partners.some(({ organisation }) => organisation === id)
}

/** Turns the wheel until an action is in sight. */
async function scrolledTo(page: Page, number: string): Promise<void> {
  await grid(page).hover()
  await expect(async () => {
    await page.mouse.wheel(0, 200)
    await expect(rowOf(page, number)).toBeInViewport({ ratio: 1, timeout: 500 })
  }).toPass()
}

test('ten everyday tasks take no more keys and clicks than they may', async ({ open }) => {
  const { page } = await open({ size: { width: 1280, height: 800 } })
  const steps = new Steps(page)
  const [first, second] = planned.map(({ number }) => number) as [string, string]

  await test.step('change one status: 2', async () => {
    await steps.click(editButton(page, 'Status', second))
    await expect(page.getByRole('listbox')).toBeVisible()
    await steps.click(option(page, 'In uitvoering'))
    await expectStored(page, `Status van ${second} is nu In uitvoering.`)
    expect(steps.done()).toBeLessThanOrEqual(2)
  })

  await test.step('undo it: 1', async () => {
    await steps.key('Control+z')
    await expect(editButton(page, 'Status', second)).not.toHaveText('In uitvoering')
    expect(steps.done()).toBeLessThanOrEqual(1)
  })

  await test.step('set one expected quarter, with why it moves: 4', async () => {
    await scrolledTo(page, moving.number)
    await steps.click(editButton(page, 'Verwacht einde', moving.number))
    await expect(page.getByRole('listbox')).toBeVisible()
    await steps.click(option(page, '2027-Q1'))
    await expect(page.getByRole('textbox', { name: 'Reden' })).toBeFocused()
    await steps.word('Later aanbesteed.')
    await steps.key('Enter')
    await expectStored(page, `Verwacht einde van ${moving.number} is nu 2027-Q1.`)
    expect(steps.done()).toBeLessThanOrEqual(4)
    await press(page, 'Control+Home')
  })

  await test.step('add an update text: 3 plus the text', async () => {
    await steps.click(rowOf(page, first).getByRole('rowheader').getByRole('button'))
    await steps.click(panelOf(page, first).getByRole('button', { name: 'Stand toevoegen' }))
    await expect(page.getByRole('textbox', { name: 'Wat is er gebeurd?' })).toBeFocused()
    await steps.word('De pagina staat klaar.')
    await steps.click(panelOf(page, first).locator('form').getByRole('button', { name: 'Stand toevoegen' }))
    await expectStored(page, `De stand van zaken bij ${first} is toegevoegd.`)
    expect(steps.done()).toBeLessThanOrEqual(3 + 1)
    await press(page, 'Escape')
  })

  await test.step('open the plan text of an action: 2', async () => {
    const panel = panelOf(page, second)
    await steps.click(rowOf(page, second).getByRole('rowheader').getByRole('button'))
    await expect(panel).toBeVisible()
    await expect(panel.getByRole('blockquote', { name: 'Tekst van het plan' })).toBeVisible()
    expect(steps.done()).toBeLessThanOrEqual(2)
    await press(page, 'Escape')
    await expect(panel).toBeHidden()
  })

  await test.step('find an action by three letters of a partner: 5', async () => {
    const letters = partner.shortName.slice(0, 3).toLowerCase()
    for (const letter of letters) await steps.key(letter)
    await expect(search(page)).toHaveValue(letters)
    await scrolledTo(page, wanted)
    await steps.click(rowOf(page, wanted).getByRole('rowheader').getByRole('button'))
    await expect(panelOf(page, wanted)).toContainText(partner.shortName)
    expect(steps.done()).toBeLessThanOrEqual(5)
    await press(page, 'Escape')
    await expect(panelOf(page, wanted)).toBeHidden()
    await search(page).fill('')
    await expectCount(page, planned.length)
  })

  await test.step('see all overdue of one theme: 3', async () => {
    await steps.click(page.getByRole('button', { name: 'Over tijd' }))
    await steps.click(page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name: 'Thema' }))
    await expect(page.getByRole('listbox', { name: 'Thema' })).toBeVisible()
    await steps.click(option(page, `${theme?.number}. `))
    await expectCount(page, overdue.filter((action) => action.theme === theme?.number).length)
    expect(steps.done()).toBeLessThanOrEqual(3)
    await press(page, 'Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
  })

  await test.step('save a view: 3', async () => {
    await steps.click(tool(page, 'Weergaven'))
    await steps.click(page.getByRole('button', { name: 'Bewaren als nieuwe weergave…' }))
    await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused()
    await steps.key('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'is bewaard.' })).toBeVisible()
    expect(steps.done()).toBeLessThanOrEqual(3)
    await page.getByRole('button', { name: 'Alles wissen' }).click()
    await expectCount(page, planned.length)
  })

  await test.step('move all open actions of one owner to another: 5', async () => {
    await editButton(page, 'Status', first).focus()
    await steps.word(owner)
    await expect(search(page)).toHaveValue(owner)
    const cell = grid(page)
      .getByRole('button', { name: new RegExp(`^Trekker van .*: ${owner}`) })
      .first()
    await steps.click(cell)
    await expect(page.getByRole('listbox')).toBeVisible()
    await steps.click(page.getByText(`Voor alle ${theirs.length} open acties van ${owner}`))
    await steps.click(option(page, another))
    await expect(page.getByRole('button', { name: `${theirs.length} acties wijzigen` })).toBeFocused()
    await steps.key('Enter')
    await expectStored(page, `${theirs.length} acties zijn gewijzigd.`)
    expect(steps.done()).toBeLessThanOrEqual(5)
    await search(page).fill(another)
    for (const { number } of theirs) await expect(editButton(page, 'Trekker', number)).toHaveText(another)
    await search(page).fill('')
    await expect(rowOf(page, second)).toBeVisible()
  })

  await test.step('bulk-finish ten: 6, and undo it: 1', async () => {
    await editButton(page, 'Status', first).focus()
    await steps.click(rowOf(page, first), ['ControlOrMeta'])
    await steps.click(rowOf(page, planned[9]?.number ?? ''), ['Shift'])
    await steps.click(bar(page).getByRole('button', { name: 'Status' }))
    await expect(page.getByRole('listbox', { name: 'Nieuwe status' })).toBeVisible()
    await steps.click(option(page, 'Afgerond'))
    await expect(page.getByRole('button', { name: '10 acties wijzigen' })).toBeFocused()
    await steps.key('Enter')
    await expectStored(page, '10 acties zijn gewijzigd.')
    expect(steps.done()).toBeLessThanOrEqual(6)
    await steps.key('Control+z')
    await expect(editButton(page, 'Status', first)).not.toHaveText('Afgerond')
    expect(steps.done()).toBeLessThanOrEqual(1)
  })
})
