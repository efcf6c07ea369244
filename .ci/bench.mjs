import { getReady } from './ready.mjs'
import { runPlaywright } from './playwright.mjs'

const { cleanUp } = await getReady()
const { code } = await runPlaywright('tests/bench/playwright.config.ts')
cleanUp()
process.exit(code)
