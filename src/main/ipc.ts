import { ipcMain } from 'electron'
import { desktopCalls, type Desktop } from '@shared/desktop'
import { comesFromOwnPage } from './own-address'

/**
 * Registers every verb of the contract; each call is refused unless it comes from the app's own page. What reads
 * the arguments is loaded with the first call: it would make every start slower.
 */
export function answerWindow(desktop: Desktop, origin: string): void {
  for (const verb of Object.keys(desktopCalls) as (keyof Desktop)[]) {
    ipcMain.handle(verb, async (event, ...sent: unknown[]) => {
      if (!comesFromOwnPage(event, origin)) throw new Error(`Geweigerd: ${verb} van een vreemde pagina`)
      return answer(desktop, verb, sent)
    })
  }
}

/** Each verb with what it takes, so that the compiler sees that they belong together. */
type Verbs = { readonly [V in keyof Desktop]: (...taken: Parameters<Desktop[V]>) => ReturnType<Desktop[V]> }

async function answer<V extends keyof Desktop>(desktop: Verbs, verb: V, sent: readonly unknown[]) {
  const { taken } = await import('./what-arrives')
  return desktop[verb](...taken[verb].parse(sent))
}
