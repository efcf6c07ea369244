import { existsSync, readFileSync, rmSync } from 'node:fs'
import { run, runTool } from './command.mjs'
import { inProject } from './paths.mjs'
import { runPlaywright } from './playwright.mjs'
import { getReady } from './ready.mjs'
import { runEgress } from './run-egress.mjs'

const tool = (...parts) => inProject('node_modules', ...parts)
const vitestResult = inProject('test-results', 'unit.json')
const playwrightResult = inProject('test-results', 'e2e.json')
const egressResult = inProject('test-results', 'egress.json')

rmSync(inProject('test-results'), { recursive: true, force: true })
const { electron, screens, cleanUp } = await getReady({ papers: true, ownScreens: 2 })
await tellVersions(electron)

const checks = [
  await check('Opmaak', tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.']),
  await check('Typen', tool('typescript', 'bin', 'tsc'), ['-b', '--force']),
  await check('Regels', tool('oxlint', 'bin', 'oxlint'), ['--type-aware', '--deny-warnings']),
]
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestResult}`]
await runTool(tool('vitest', 'vitest.mjs'), ['run', ...reporters])
await runPlaywright('playwright.config.ts', { ACTIEWIJZER_SCREENS: screens.join(' ') })
const egress = await runEgress({ idle: 10, screen: screens[0] })
cleanUp()

const counts = [...checks, vitestCount(), playwrightCount(playwrightResult)]
if (egress !== undefined) counts.push(playwrightCount(egressResult))
const total = (of) => counts.reduce((sum, count) => sum + count[of], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') === 0 ? 0 : 1)

/** Says on what the tests run. */
async function tellVersions(executable) {
  const print = 'process.stdout.write(`Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`)'
  const { printed } = await run(executable, ['-e', print], { keep: true, env: { ELECTRON_RUN_AS_NODE: '1' } })
  console.log(`Node ${process.versions.node}, ${printed.trim()}`)
}

/** A check that passes or fails as a whole. */
async function check(name, file, args) {
  const { code, printed } = await runTool(file, args, { keep: true })
  console.log(code === 0 ? `${name}: in orde` : `${name}: niet in orde\n${printed}`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A runner that left no result has crashed, and that is a failure. */
function resultOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function vitestCount() {
  const result = resultOf(vitestResult)
  if (!result) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = result
  return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)) }
}

function playwrightCount(file) {
  const result = resultOf(file)
  if (!result) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = result.stats
  return { passed: expected, failed: unexpected + flaky + result.errors.length }
}
