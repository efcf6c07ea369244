import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { startArguments, withoutSandboxAsRoot } from '../support/test-app'
import { FrameBuffer } from './frame-buffer'
import { tell } from './tell'
import { FIRST_ROWS, liveUntilCompiled, timeUntil, type Mark } from './time-until'

const ROUNDS = 7
const BARE = fileURLToPath(new URL('bare', import.meta.url))

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
