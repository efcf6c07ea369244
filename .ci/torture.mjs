import { parseArgs } from 'node:util'
import { getReady } from './ready.mjs'
import { runPlaywright } from './playwright.mjs'

const { values } = parseArgs({ options: { seed: { type: 'string' }, share: { type: 'string', default: '1' } } })
const seed = values.seed ?? new Date().toISOString().slice(0, 10)
console.log(`Seed ${seed}. Stoppen mag: met --seed ${seed} gaat het verder waar het was.`)
const { cleanUp } = await getReady()
const { code } = await runPlaywright('tests/torture/playwright.config.ts', {
  TORTURE_SEED: seed,
  TORTURE_SHARE: values.share,
})
cleanUp()
process.exit(code)
