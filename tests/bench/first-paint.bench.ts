import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { executable, startArguments, withoutSandboxAsRoot } from '../support/test-app'
import { FrameBuffer } from './frame-buffer'
import { tell } from './tell'

const ROUNDS = 7
const BARE = fileURLToPath(new URL('bare', import.meta.url))

/** What a program shows when it is there: at least so many pixels of a colour. */
interface Mark {
  readonly colour: number
  readonly pixels: number
}

/** The ground of a light that is not judged: it is on screen as soon as the first rows of the plan are. */
const FIRST_ROWS: Mark = { colour: 0xeceef1, pixels: 500 }
const BARE_PAGE: Mark = { colour: 0x123456, pixels: 100_000 }

test('first useful paint, beside a bare window', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'actiewijzer-bench-'))
  const screen = await FrameBuffer.start()
  const app = () => timeUntil(FIRST_ROWS, screen, startArguments({ dataFolder: join(folder, 'app') }))
  const bare = () =>
    timeUntil(BARE_PAGE, screen, [...withoutSandboxAsRoot(), `--user-data-dir=${join(folder, 'bare')}`, BARE])
  const rounds: { readonly app: number; readonly bare: number }[] = []
  try {
    // The first starts fill the data folders and do not count.
    await app()
    await bare()
    await liveUntilCompiled(join(folder, 'app'), screen)
    while (rounds.length < ROUNDS) rounds.push({ bare: await bare(), app: await app() })
  } finally {
    screen.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const inMilliseconds = (figure: number) => `${figure.toFixed(0)} ms`
  tell(
    'bare window',
    rounds.map((round) => round.bare),
    inMilliseconds,
  )
  tell(
    'plan on screen',
    rounds.map((round) => round.app),
    inMilliseconds,
  )
  tell(
    'plan ÷ bare',
    rounds.map((round) => round.app / round.bare),
    (figure) => figure.toFixed(2),
  )
})

/** Milliseconds from just before the program starts until its mark stands on the screen. The program is ended. */
async function timeUntil(mark: Mark, screen: FrameBuffer, args: readonly string[]): Promise<number> {
  const began = performance.now()
  const program = spawn(executable(), args, { stdio: 'ignore', env: { ...process.env, DISPLAY: screen.display } })
  await screen.until(mark.colour, mark.pixels)
  const took = performance.now() - began
  program.kill()
  await once(program, 'exit')
  return took
}

/** How much of a compiled screen is more than a note that it may be kept, in bytes. */
const KEPT = 100_000
const SHORT_SITTING = 2000

/** Lets the app live a while, as often as it takes until its compiled screens are on disk: any user's second day. */
async function liveUntilCompiled(dataFolder: string, screen: FrameBuffer): Promise<void> {
  while (!(await isCompiled(dataFolder))) {
    const args = startArguments({ dataFolder })
    const program = spawn(executable(), args, { stdio: 'ignore', env: { ...process.env, DISPLAY: screen.display } })
    await new Promise((resolve) => setTimeout(resolve, SHORT_SITTING))
    program.kill()
    await once(program, 'exit')
  }
}

async function isCompiled(dataFolder: string): Promise<boolean> {
  const folder = join(dataFolder, 'session', 'Code Cache', 'js')
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ name }) => (await stat(join(folder, name))).size))
  return sizes.some((size) => size > KEPT)
}
