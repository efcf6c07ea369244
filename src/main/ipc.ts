import { ipcMain } from 'electron'
import { desktopCalls, type Desktop } from '@shared/desktop'
import type { Log } from './log/log'
import { comesFromOwnPage } from './own-address'

/** The verbs that are answered before the desktop is there. */
type Early = Pick<Desktop, 'startStep'>

/** All the others. */
export type Later = Omit<Desktop, keyof Early>

/**
 * Registers every verb of the contract, most of which are answered as soon as the desktop is there; each call is refused
 * unless it comes from the app's own page. What reads arguments is loaded with the first that has any: it would make
 * every start slower.
 */
export function answerWindow(desktop: Promise<Later>, early: Early, origin: string, log: Log): void {
  for (const verb of Object.keys(desktopCalls) as (keyof Desktop)[]) {
    ipcMain.handle(verb, async (event, ...sent: unknown[]) => {
      if (!comesFromOwnPage(event, origin)) throw refusalOf(verb, 'foreign-page', log)
      const answer = (verb === 'startStep' ? early[verb] : (await desktop)[verb]) as (
        ...taken: readonly unknown[]
      ) => unknown
      if (desktopCalls[verb] === 0) return answer()
      const { read } = await import('./what-arrives')
      return answer(...read(verb, sent))
    })
  }
}

function refusalOf(verb: string, result: string, log: Log): Error {
  log.write({ action: verb, object: null, result, origin: 'venster' })
  return new Error(`Geweigerd: ${verb} (${result})`)
}
