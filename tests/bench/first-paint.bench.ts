import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { executable, startArguments, withoutSandboxAsRoot } from '../support/test-app'
import { FrameBuffer } from './frame-buffer'

const ROUNDS = 7
const BARE = fileURLToPath(new URL('bare', import.meta.url))

/** The ground of a light that is not judged: it is on screen as soon as the first rows of the plan are. */
const FIRST_ROWS = { colour: 0xeceef1, pixels: 1000 }
const BARE_PAGE = { colour: 0x123456, pixels: 100_000 }

test('first useful paint, beside a bare window', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'actiewijzer-bench-'))
  const screen = await FrameBuffer.start()
  const start = async (args: readonly string[], seen: { readonly colour: number; readonly pixels: number }) => {
    const began = performance.now()
    const program = spawn(executable(), args, { stdio: 'ignore', env: { ...process.env, DISPLAY: screen.display } })
    await screen.until(seen.colour, seen.pixels)
    const took = performance.now() - began
    program.kill()
    await once(program, 'exit')
    return took
  }
  const app = () => start(startArguments({ dataFolder }), FIRST_ROWS)
  const bare = () => start([...withoutSandboxAsRoot(), `--user-data-dir=${dataFolder}-bare`, BARE], BARE_PAGE)
  await app()
  await bare()
  const rounds: { readonly app: number; readonly bare: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ bare: await bare(), app: await app() })
  screen.stop()
  await rm(dataFolder, { recursive: true, force: true })
  await rm(`${dataFolder}-bare`, { recursive: true, force: true })
  tell(
    'bare window',
    rounds.map(({ bare }) => bare),
    'ms',
  )
  tell(
    'plan on screen',
    rounds.map(({ app }) => app),
    'ms',
  )
  tell(
    'plan ÷ bare',
    rounds.map(({ app, bare }) => app / bare),
    '×',
  )
})

/** Median, least and most; beside each other in one run, because machines differ and ratios do not. */
function tell(name: string, figures: readonly number[], unit: string): void {
  const sorted = figures.toSorted((a, b) => a - b)
  const [least = NaN, median = NaN, most = NaN] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map(
    (place) => sorted[place],
  )
  const written = (figure: number) => figure.toFixed(unit === 'ms' ? 0 : 2)
  console.log(`${name.padEnd(16)} ${written(median)} ${unit} [${written(least)}..${written(most)}]`)
}
