import { app, type Session } from 'electron'
import { ORIGIN } from './identity'
import { staysInside } from './own-address'

/** Must run before the app is ready: no name is ever looked up, so nothing can be reached by name. */
export function resolveNoNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Refuses every request that leaves the app, and stops the spell checker from fetching dictionaries. */
export function closeNetwork(session: Session, allowed: readonly string[] = [ORIGIN]): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/`)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysInside(url, allowed) }))
}
