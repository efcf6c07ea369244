import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { desktopCalls, type Desktop } from '@shared/desktop'
import * as z from 'zod'

/** The largest file the window may hand over: far above any report, far below what would hurt. */
const LARGEST_FILE = 100 * 1024 * 1024

const namedBytes = z.strictObject({
  name: z.string().min(1).max(255),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
})

/** What each verb takes: everything that arrives is read by its schema before the verb sees it. */
const arguments_ = { saveFile: z.tuple([namedBytes]) } as const satisfies Record<keyof Desktop, z.ZodType>

/** Registers every verb of the contract; each call is refused unless it comes from the app's own page. */
export function answerWindow(desktop: Desktop, origin: string): void {
  for (const verb of Object.keys(desktopCalls) as (keyof Desktop)[]) {
    ipcMain.handle(verb, (event, ...sent: unknown[]) => {
      if (!comesFromOwnPage(event, origin)) throw new Error(`Geweigerd: ${verb} van een vreemde pagina`)
      return desktop[verb](...arguments_[verb].parse(sent))
    })
  }
}

/** Whether a call comes from the main frame of a page of this origin. */
export function comesFromOwnPage(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>, origin: string): boolean {
  const { senderFrame, sender } = event
  if (!senderFrame || senderFrame !== sender.mainFrame) return false
  return URL.canParse(senderFrame.url) && originOf(senderFrame.url) === origin
}

/** Node gives `null` as the origin of a scheme it does not know, so scheme and host are put together here. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
