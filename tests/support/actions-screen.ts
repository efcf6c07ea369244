import { expect, type Locator, type Page } from '@playwright/test'
import { firstPlan } from '@shared/first-plan/first-plan'
import { byNumber, type Action } from '@shared/plan/action'
import { press } from './keys'

/** The actions of the plan in the order of the table. */
export const planned = [...firstPlan.actions].sort(byNumber)

/** The first action of the plan that is like that. */
export function plannedThat(is: (action: Action) => boolean): Action {
  const action = planned.find(is)
  if (!action) throw new Error('No action of the plan is like that')
  return action
}

export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Acties' })

/** The row of an action, whatever it is called now. */
export const rowOf = (page: Page, number: string): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: number, exact: true }) })

/** The button that edits a field of an action in the table: `Status van 1.03`. */
export const editButton = (page: Page, field: string, number: string): Locator =>
  grid(page).getByRole('button', { name: `${field} van ${number}:` })

export const panelOf = (page: Page, number: string): Locator =>
  page.getByRole('complementary', { name: `Actie ${number}`, exact: true })

/** Opens the panel of an action by its title. */
export async function openPanel(page: Page, number: string): Promise<Locator> {
  await rowOf(page, number).getByRole('rowheader').getByRole('button').click()
  return panelOf(page, number)
}

export const filterButton = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name })

/** Turns one choice of a filter and closes its list again. */
export async function turnFilter(page: Page, filter: string, ...choices: readonly (string | RegExp)[]): Promise<void> {
  await filterButton(page, filter).click()
  for (const choice of choices) await page.getByRole('option', { name: choice }).click()
  await press(page, 'Escape')
}

export async function expectStored(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toHaveText(`Opgeslagen. ${what}`)
}

/** Waits until the table shows so many of so many actions. */
export async function expectCount(page: Page, shown: number, all = planned.length): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: ' acties' })).toHaveText(`${shown} van ${all} acties`)
}
