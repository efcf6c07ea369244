import type { Locator, Page } from '@playwright/test'
import type { DialogFile } from './dialogs'
import { press, type } from './keys'
import { expect, inaccessible, test } from './test-app'

interface Asked {
  readonly file: DialogFile
  /** What has the keyboard before, and gets it back. */
  readonly opener: Locator
  readonly dialog: Locator
  /** The keys that open it. */
  readonly keys?: string
  /** Does with keys what it is for; it is open again, and closes when it was answered. */
  readonly use?: () => Promise<void>
}

/** Opens a dialog with keys, looks at it, leaves it, and where it is told how, uses it. */
export const byKeys = (page: Page, { file, opener, dialog, keys = 'Enter', use }: Asked): Promise<void> =>
  test.step(file, async () => {
    await expect(opener, `${file} can be opened`).toBeEnabled()
    await opener.focus()
    await press(page, keys)
    await lookAt(page, file, dialog)
    await press(page, 'Escape')
    await expect(dialog, `${file} closes`).toBeHidden()
    await expect(opener, `${file} gives the keyboard back`).toBeFocused()
    if (use === undefined) return
    await press(page, keys)
    await expect(dialog, `${file} opens again`).toBeVisible()
    await use()
    await expect(dialog, `${file} was answered`).toBeHidden()
    await expect.poll(() => isKeyboardLost(page), `${file} leaves the keyboard somewhere`).toBe(false)
  })

/** Goes round a whole screen with Tab. */
export async function goRound(page: Page, screen: string): Promise<void> {
  expect(await roundOf(page, page.locator('body'), MOST_ON_SCREEN), `${screen} goes round in order`).toEqual([])
}

/** Waits for a dialog: it takes the keyboard, everyone can use it, and Tab goes round in it in the order of reading. */
export async function lookAt(page: Page, file: DialogFile, dialog: Locator): Promise<void> {
  await expect(dialog, `${file} opens`).toBeVisible()
  await expect.poll(() => holdsKeyboard(dialog), `${file} takes the keyboard`).toBe(true)
  expect(await inaccessible(page), `${file} is accessible`).toEqual([])
  expect(await roundOf(page, dialog), `${file} goes round in order`).toEqual([])
}

/** Whether no part of the page has the keyboard any more. */
const isKeyboardLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body)

/** Presses Tab until something has the keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let tabs = 0; tabs < MOST && !(await isThere()); tabs += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Types texts in fields, each reached with Tab, by what the fields are called. */
export async function fillIn(page: Page, inside: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(page, inside.locator('input, textarea').and(inside.getByLabel(label, { exact: true })))
    await type(page, text)
  }
}

/** Takes the first of the list behind a button that is reached with Tab. */
export async function chooseFirst(page: Page, opener: Locator): Promise<void> {
  await tabTo(page, opener)
  await press(page, 'Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await press(page, 'Home Enter')
  await expect(opener).toBeFocused()
}

/** Presses a button that is reached with Tab. */
export async function pressButton(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button)
  await press(page, 'Enter')
}

const holdsKeyboard = (dialog: Locator): Promise<boolean> =>
  dialog.evaluate((element) => element.contains(document.activeElement))

/** How often Tab is pressed at most: no dialog has more places, and a date has four of its own. */
const MOST = 80

const MOST_ON_SCREEN = 400

/** What is wrong with where Tab goes: out of the dialog, or up and down it before it came round. */
async function roundOf(page: Page, dialog: Locator, most = MOST): Promise<readonly string[]> {
  const stops = await page.evaluateHandle((): Element[] => [])
  await stops.evaluate(stopHere)
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await stops.evaluate(stopHere)) return dialog.evaluate(wrongIn, stops)
  }
  return ['Tab never comes round']
}

/** Notes where the keyboard is, a list as a whole, and says whether it was there before or does not move. */
function stopHere(stops: Element[]): boolean {
  const at = document.activeElement ?? document.body
  const here = at.closest('[role="listbox"], [role="radiogroup"]') ?? at
  const [last, ...before] = stops.toReversed()
  stops.push(here)
  if (here !== last) return before.includes(here)
  return stops.length > 5 && stops.slice(-6).every((stop) => stop === here)
}

function wrongIn(dialog: Element, stops: readonly Element[]): readonly string[] {
  const left = stops.filter((stop) => !dialog.contains(stop)).map((stop) => `Tab leaves it for ${stop.outerHTML}`)
  const isUp = (stop: Element, place: number): boolean => {
    const before = stops[place - 1]
    return before !== undefined && Boolean(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING)
  }
  const climbs = stops.filter(isUp).map((stop) => `Tab goes up to ${stop.outerHTML.slice(0, 200)}`)
  return [...left, ...(climbs.length > 1 ? climbs : [])]
}
