import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Random } from './random'
import type { Score } from './score'
import { TRIALS, type Trial, type TrialName } from './trials'

/** Does a trial so many times, each from a seed of its own; what was done before is not done again. */
export async function doTrials(name: TrialName, times: number, seed: string, score: Score): Promise<void> {
  const { run, missing }: Trial = TRIALS[name]
  const reason = missing?.() ?? null
  test.skip(reason !== null, reason ?? '')
  for (let number = 1; number <= times; number += 1) {
    if (score.isDone(name, number)) continue
    const folder = join(await mkdtemp(join(tmpdir(), 'actiewijzer-foltering-')), 'gegevens')
    const own = `${seed}-${name}-${number}`
    try {
      await score.put(name, number, await run(folder, new Random(own)))
    } catch (error) {
      throw new Error(`Poging ${own} (${folder}) liep vast`, { cause: error })
    }
    await rm(join(folder, '..'), { recursive: true, maxRetries: 5 })
  }
  const { lost, silent } = score.row(name)
  expect({ lost, silent }, `${name}, seed ${seed}`).toEqual({ lost: 0, silent: 0 })
}
