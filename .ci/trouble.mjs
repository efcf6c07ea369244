import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stop } from './command.mjs'
import { runPlaywright } from './playwright.mjs'
import { getReady } from './ready.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (!values.out) stop('Zeg waar de lijst moet komen: npm run trouble -- --out MAP')
const folder = resolve(values.out)
const { cleanUp } = await getReady()
const { code } = await runPlaywright('tests/trouble/playwright.config.ts', { TROUBLE_OUT: folder })
cleanUp()
if (code === 0) console.error(`De lijst staat in ${folder}`)
process.exit(code)
