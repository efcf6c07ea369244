import { app } from 'electron'
import { ORIGIN } from './identity'
import { isPackaged } from './packaged'

/** The development server, when an unpackaged start was given one. Otherwise the screens come with the app. */
export function developmentServer(): URL | undefined {
  const address = isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  return address ? new URL(address) : undefined
}

/** Where the screens are. An unpackaged start may fix the day they speak about with `--peildatum=2026-06-30`. */
export function addressOfScreens(server: URL | undefined): string {
  const fixedDay = isPackaged ? '' : app.commandLine.getSwitchValue('peildatum')
  return `${server?.origin ?? ORIGIN}/${fixedDay && `?vandaag=${encodeURIComponent(fixedDay)}`}`
}

/** Where the lock is. */
export const addressOfLock = (server: URL | undefined): string => `${server?.origin ?? ORIGIN}/lock.html`
