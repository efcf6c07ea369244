import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { fileFor, filesIn, headersFor } from './app-files'
import { SCHEME } from './identity'

/** Must run before the app is ready: makes `app://` an origin of its own, as safe as https. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Serves the built screens. Only files that were there at the start exist; a request cannot name any other path. */
export function serveApp(session: Session, folder: string): void {
  const known = filesIn(folder)
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const file = method === 'GET' ? fileFor(url, await known) : undefined
    if (file === undefined) return new Response('Niet gevonden', { status: 404 })
    return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) })
  })
}
