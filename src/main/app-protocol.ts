import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { fileFor, filesIn, headersFor } from './app-files'
import { SCHEME } from './identity'

/** Must run before the app is ready: makes `app://` an origin of its own, as safe as https. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/**
 * Serves the built screens. Only files that were there at the start exist; a request cannot name any other path. The
 * successor of this verb, `handle`, first loads all of Node's `fetch`, and the page then waits longer than for its files.
 */
export function serveApp(session: Session, folder: string): void {
  const known = filesIn(folder)
  const answerTo = async ({ url, method }: ProtocolRequest): Promise<ProtocolResponse> => {
    const file = method === 'GET' ? fileFor(url, await known) : undefined
    if (file === undefined) return { statusCode: 404, data: Buffer.from('Niet gevonden') }
    return { data: await readFile(file), headers: headersFor(file) }
  }
  session.protocol.registerBufferProtocol(SCHEME, (request, answer) => void answerTo(request).then(answer))
}
