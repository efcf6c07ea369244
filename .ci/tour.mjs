import { parseArgs } from 'node:util'
import { stop } from './command.mjs'
import { runTour } from './run-tour.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' }, peildatum: { type: 'string' } } })

if (!values.out) stop('Zeg waar de rondleiding moet komen: npm run tour -- --out MAP [--peildatum JJJJ-MM-DD]')
if (values.peildatum && !/^\d{4}-\d{2}-\d{2}$/.test(values.peildatum))
  stop(`${values.peildatum} is geen peildatum. Schrijf hem als 2026-06-30.`)
process.exit(await runTour(values))
