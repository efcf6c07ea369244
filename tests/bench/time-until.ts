import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { executable, startArguments } from '../support/test-app'
import type { FrameBuffer } from './frame-buffer'

/** What a program shows when it is there: at least so many pixels of a colour. */
export interface Mark {
  readonly colour: number
  readonly pixels: number
}

/** The ground of a light that is not judged: it is on screen as soon as the first rows of the plan are. */
export const FIRST_ROWS: Mark = { colour: 0xeceef1, pixels: 500 }

/** Milliseconds from just before the program starts until its mark stands on the screen. The program is ended. */
export async function timeUntil(mark: Mark, screen: FrameBuffer, args: readonly string[]): Promise<number> {
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
export async function liveUntilCompiled(dataFolder: string, screen: FrameBuffer): Promise<void> {
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
