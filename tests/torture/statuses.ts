import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isGrounded } from '@shared/plan/change-action'
import { STATUSES, statusName } from '@shared/plan/status'
import { editButton, expectStored } from '../support/actions-screen'
import { openApp } from '../support/test-app'
import { withPlan } from '../support/with-plan'
import type { Random } from './random'
import type { Outcome } from './score'

/** The actions whose status is changed. */
export const NUMBERS = ['1.01', '1.02', '1.03', '1.04', '1.05', '1.06']

/** Statuses that can be chosen without a further question. */
export const CHOOSABLE = STATUSES.filter((status) => !isGrounded(status))
const CHOICES = CHOOSABLE.map(statusName)

/** What the app said was stored, by number; a change under way when it was killed may have come through or not. */
export type Said = Map<string, readonly string[]>

export const another = (random: Random, now: string): string => random.oneOf(CHOICES.filter((each) => each !== now))

export const statusOf = (page: Page, number: string) => editButton(page, 'Status', number)

/** Changes a status and waits until the app says that it is stored. */
export async function change(page: Page, random: Random, number: string, said: Said): Promise<void> {
  const to = another(random, await statusOf(page, number).innerText())
  await statusOf(page, number).click()
  await page.getByRole('option', { name: to, exact: true }).click()
  await expectStored(page, `Status van ${number} is nu ${to}.`)
  said.set(number, [to])
}

/** The actions whose status on the screen is not what the app said was stored. */
export async function otherThanSaid(page: Page, said: Said): Promise<readonly string[]> {
  const others: string[] = []
  for (const [number, expected] of said)
    if (!expected.includes(await statusOf(page, number).innerText())) others.push(number)
  return others
}

/** A change that was asked for, of which nobody knows yet whether it comes through. */
export interface UnderWay {
  readonly number: string
  readonly now: string
  readonly next: string
  /** Resolves when the choice was made, or the window was killed under it. */
  readonly chosen: Promise<void>
}

/** Milliseconds after a choice in which the app may be at any point of storing it. */
const LONGEST_STORING = 150

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Chooses another status, and comes back at some moment while it is being stored. */
export async function halfway(page: Page, random: Random): Promise<UnderWay> {
  const number = random.oneOf(NUMBERS)
  const now = await statusOf(page, number).innerText()
  const next = another(random, now)
  await statusOf(page, number).click()
  const option = page.getByRole('option', { name: next, exact: true })
  const chosen = option.click().then(nothing, nothing)
  await pause(random.below(LONGEST_STORING))
  return { number, now, next, chosen }
}

/** The window may be killed under a click. */
export const nothing = (): void => undefined

/** Starts twice, because some damage only shows at the second start, and compares with what was said. */
export async function compare(dataFolder: string, said: Said): Promise<Outcome> {
  const lost = new Set<string>()
  let isTold = false
  for (let start = 1; start <= 2; start += 1)
    await withPlan(dataFolder, async (page) => {
      isTold ||= await page
        .getByText(/schade|journaal|wist niet meer/)
        .first()
        .isVisible()
      for (const number of await otherThanSaid(page, said)) lost.add(number)
    })
  return { acknowledged: said.size, lost: lost.size, isSilent: lost.size > 0 && !isTold }
}

/** A store that lived a little: made once, and copied for each trial. */
let lived: Promise<{ readonly folder: string; readonly said: Said }> | undefined

export async function livedIn(folder: string, random: Random): Promise<Said> {
  lived ??= live(random)
  const { folder: from, said } = await lived
  await cp(from, folder, { recursive: true })
  return new Map(said)
}

async function live(random: Random): Promise<{ readonly folder: string; readonly said: Said }> {
  const folder = await mkdtemp(join(tmpdir(), 'actiewijzer-geleefd-'))
  const said: Said = new Map()
  for (const some of [NUMBERS.slice(0, 3), NUMBERS.slice(2, 5)]) {
    const { app, page } = await openApp({ dataFolder: folder })
    for (const number of some) await change(page, random, number, said)
    await app.close()
  }
  return { folder, said }
}
