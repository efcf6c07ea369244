import { join } from 'node:path'
import { keepBallast } from '@main/ballast'
import type { Page } from '@playwright/test'
import { canMount, fillUpTo, onDisk, remount } from '../support/small-disk'
import { expect, killTree, openApp } from '../support/test-app'
import { withPlan } from '../support/with-plan'
import type { Random } from './random'
import type { Outcome } from './score'
import { change, compare, halfway, livedIn, NUMBERS, otherThanSaid, type Said, type UnderWay } from './statuses'

/** Why this cannot be tried here, if so. */
export const noSmallDisk = (): string | null => (canMount() ? null : 'a small disk takes the rights of root on Linux')

/** How much is left on a full disk, in KiB. */
const MOST_LEFT = 2048

/**
 * Fills the disk up while a change is being stored; then kills the app or ends it. It starts twice while the disk is
 * still full, and then, with room again, as always. What it said of the change must be so.
 */
export function fullDisk(_folder: string, random: Random): Promise<Outcome> {
  return onDisk('size=1g', async (disk) => {
    const folder = join(disk, 'gegevens')
    const said = await livedIn(folder, random)
    if (random.below(2) === 0) await keepBallast(join(folder, 'veilig'))
    const opened = await openApp({ dataFolder: folder })
    const { page } = opened
    await change(page, random, random.oneOf(NUMBERS), said)
    const underWay = await halfway(page, random)
    fillUpTo(disk, random.below(MOST_LEFT + 1))
    if (random.below(2) === 0) {
      await killTree(opened)
      await underWay.chosen
      said.set(underWay.number, [underWay.now, underWay.next])
    } else {
      await underWay.chosen
      said.set(underWay.number, await whatIsSaid(page, underWay))
      await opened.app.close()
    }
    const lostWhileFull = await startWhileFull(disk, folder, said, random)
    remount(disk, 'size=1g')
    const outcome = await compare(folder, said)
    return { ...outcome, lost: outcome.lost + lostWhileFull, isSilent: outcome.isSilent || lostWhileFull > 0 }
  })
}

/** What the status is by the app's own words. */
async function whatIsSaid(page: Page, { number, now, next }: UnderWay): Promise<readonly string[]> {
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText(new RegExp(`Status van ${number} is nu ${next}|niets opgeslagen|gaf een fout`))
  const words = await foot.innerText()
  // What the journal has, and the database could not take, is stored at the next start: the app says so.
  return [words.includes('niets opgeslagen') ? now : next]
}

/** Starts that may only read show all that was said. */
async function startWhileFull(disk: string, folder: string, said: Said, random: Random): Promise<number> {
  const lost = new Set<string>()
  for (let start = 1; start <= 2; start += 1) {
    fillUpTo(disk, random.below(MOST_LEFT + 1))
    await withPlan(folder, async (page) => {
      await expect(page.getByRole('region', { name: 'Alleen lezen' })).toBeVisible()
      for (const number of await otherThanSaid(page, said)) lost.add(number)
    })
  }
  return lost.size
}
