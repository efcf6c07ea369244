import { app, type Session } from 'electron'
import { ORIGIN } from './identity'
import { staysInside } from './own-address'

/** Must run before the app is ready: no name is ever looked up but the development server's, so none can be reached. */
export function resolveNoNames(server: URL | undefined): void {
  const nothing = 'MAP * ~NOTFOUND'
  app.commandLine.appendSwitch('host-resolver-rules', server ? `${nothing}, EXCLUDE ${server.hostname}` : nothing)
}

/** Refuses every request that leaves the app, and stops the spell checker from fetching dictionaries. */
export function closeNetwork(session: Session, server: URL | undefined): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/`)
  const inside = server ? [ORIGIN, server.origin, `ws://${server.host}`] : [ORIGIN]
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysInside(url, inside) }))
}
