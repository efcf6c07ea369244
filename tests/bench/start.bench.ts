import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type Page } from '@playwright/test'
import { startArguments } from '../support/test-app'
import { withPlan } from '../support/with-plan'
import { FrameBuffer } from './frame-buffer'
import { leaveLongLife } from './long-life'
import { tell } from './tell'
import { FIRST_ROWS, liveUntilCompiled, timeUntil } from './time-until'

const ROUNDS = 7
const SHORT = 1_000
const LONG = 100_000

/**
 * Waits until the database has what the journal has. The plan is on screen long before that, and ending the app then
 * would have every later start build the database anew: that is not what this measures.
 */
const untilStored = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('actiewijzer')
        opening.onerror = () => reject(new Error(String(opening.error)))
        opening.onsuccess = () => {
          const count = opening.result.transaction('events').objectStore('events').count()
          count.onsuccess = () => (count.result > 0 ? resolve() : reject(new Error('De opslag is leeg')))
        }
      }),
  )

test('first useful paint with journal and store of 100,000 events, beside 1,000', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'actiewijzer-bench-'))
  const screen = await FrameBuffer.start()
  const [short, long] = [join(folder, 'kort'), join(folder, 'lang')]
  const start = (dataFolder: string) => timeUntil(FIRST_ROWS, screen, startArguments({ dataFolder }))
  const rounds: { readonly short: number; readonly long: number }[] = []
  try {
    for (const [dataFolder, events] of [
      [short, SHORT],
      [long, LONG],
    ] as const) {
      await leaveLongLife(dataFolder, events)
      await withPlan(dataFolder, untilStored)
      await liveUntilCompiled(dataFolder, screen)
      await start(dataFolder)
    }
    while (rounds.length < ROUNDS) rounds.push({ short: await start(short), long: await start(long) })
  } finally {
    screen.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const inMilliseconds = (figure: number) => `${figure.toFixed(0)} ms`
  tell(
    '1,000 events',
    rounds.map((round) => round.short),
    inMilliseconds,
  )
  tell(
    '100,000 events',
    rounds.map((round) => round.long),
    inMilliseconds,
  )
  tell(
    'long ÷ short',
    rounds.map((round) => round.long / round.short),
    (figure) => figure.toFixed(2),
  )
})
