import { parseArgs } from 'node:util'
import { getReady } from './ready.mjs'
import { runEgress } from './run-egress.mjs'

const { values } = parseArgs({
  options: { idle: { type: 'string', default: '60' }, runs: { type: 'string', default: '3' } },
})
const { cleanUp } = await getReady()
const code = await runEgress(values)
cleanUp()
process.exit(code ?? 0)
