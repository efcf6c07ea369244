import { ipcMain } from 'electron'
import { desktopCalls, type Desktop } from '@shared/desktop'
import * as z from 'zod'
import { comesFromOwnPage } from './own-address'

/** The largest file the window may hand over: far above any report, far below what would hurt. */
const LARGEST_FILE = 100 * 1024 * 1024

const namedBytes = z.strictObject({
  name: z.string().min(1).max(255),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
})

/** What each verb takes: everything that arrives is read by its schema before the verb sees it. */
const taken = { saveFile: z.tuple([namedBytes]) } as const satisfies Record<keyof Desktop, z.ZodType>

/** Registers every verb of the contract; each call is refused unless it comes from the app's own page. */
export function answerWindow(desktop: Desktop, origin: string): void {
  for (const verb of Object.keys(desktopCalls) as (keyof Desktop)[]) {
    ipcMain.handle(verb, (event, ...sent: unknown[]) => {
      if (!comesFromOwnPage(event, origin)) throw new Error(`Geweigerd: ${verb} van een vreemde pagina`)
      return desktop[verb](...taken[verb].parse(sent))
    })
  }
}
