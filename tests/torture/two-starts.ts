import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { executable, expect, killTree, openApp, startArguments } from '../support/test-app'
import type { Random } from './random'
import type { Outcome } from './score'
import { change, compare, livedIn, NUMBERS } from './statuses'

/**
 * Starts the app a second time on the same data, also after the first was killed and left its lock behind. The second
 * ends by itself and as it should; the first stays the only window and goes on storing.
 */
export async function twoStarts(folder: string, random: Random): Promise<Outcome> {
  const said = await livedIn(folder, random)
  if (random.below(2) === 0) await killTree(await openApp({ dataFolder: folder }))
  const { app, page } = await openApp({ dataFolder: folder })
  await change(page, random, random.oneOf(NUMBERS), said)
  const second = spawn(executable(), startArguments({ dataFolder: folder }), { stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code, 'how the second start ends').toBe(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await change(page, random, random.oneOf(NUMBERS), said)
  await app.close()
  return compare(folder, said)
}
