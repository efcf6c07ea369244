import { app, type Session, type WebContents } from 'electron'
import { originOf } from './own-address'
import { isPackaged } from './packaged'

/** What the window may ask of the browser in it: to keep the data, and to put a text on the clipboard; never to read it. */
const GRANTED: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write']

/** Denies every permission but those, and those to every page but the app's own. */
export function guardPermissions(session: Session, origin: string): void {
  const isGranted = (permission: string, address: string) =>
    GRANTED.includes(permission) && originOf(address) === origin
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isGranted(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, address) => isGranted(permission, address))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

/**
 * Must run before the app is ready: every page stays where it is, and in the sandbox. No navigation, no new windows, no
 * pages within pages, no peer connections. Unpackaged, a test may run as root, who cannot be in the sandbox.
 */
export function guardContents(): void {
  if (isPackaged) app.enableSandbox()
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
