import { join } from 'node:path'
import { test } from '../support/test-app'
import { doTrials } from '../torture/do-trials'
import { Score } from '../torture/score'
import { TRIALS, type TrialName } from '../torture/trials'

/** The short form of `npm run torture`; always the same seed, so that what fails here fails again. */
const SEED = 'kort'
const TIMES: Readonly<Record<TrialName, number>> = {
  kill: 2,
  powerCut: 1,
  damage: 6,
  mendStop: 2,
  tornTail: 2,
  fullDisk: 1,
  upgradeKill: 1,
  backupKill: 30,
  twoStarts: 1,
  model: 2,
}

for (const [name, { promise }] of Object.entries(TRIALS))
  test(`${promise}, in short`, async ({ dataFolder }) => {
    test.setTimeout(300_000)
    await doTrials(
      name as TrialName,
      TIMES[name as TrialName],
      SEED,
      await Score.open(join(dataFolder, 'uitslag.jsonl')),
    )
  })
