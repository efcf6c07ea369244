import { expect, test } from 'vitest'
import { modelTrial } from '../../torture/model'
import { Random } from '../../torture/random'

/** In `npm run torture` there are a thousand. */
const SEEDS = 20

test(`whatever the user does, the store holds what a plain model says, also after a start: ${SEEDS} seeds`, async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1)
    expect(await modelTrial(`model-${seed}`, new Random(`model-${seed}`)), `seed ${seed}`).toMatchObject({ lost: 0 })
}, 300_000)
