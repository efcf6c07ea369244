import { app, powerMonitor } from 'electron'
import type { Lock } from './lock'

/** Milliseconds without a key or the mouse after which the app locks (`safety.md` 6). There is no setting for it. */
const IDLE = 10 * 60 * 1000

/** An unpackaged start may lock after so many seconds with `--vergrendel-na=2`, so that a test can see it. */
function idleLimit(): number {
  const seconds = app.isPackaged ? '' : app.commandLine.getSwitchValue('vergrendel-na')
  return seconds === '' ? IDLE : Number(seconds) * 1000
}

/** Must run before there is a window: locks when the app is not used. */
export function watchUse(lock: Lock): void {
  app.on('web-contents-created', (_event, contents) => contents.on('input-event', () => lock.used()))
  const limit = idleLimit()
  setInterval(() => lock.lockWhenIdle(limit), limit / 40).unref()
}

/** Locks when the computer is locked or sleeps. */
export function lockWithComputer(lock: Lock): void {
  powerMonitor.on('lock-screen', () => lock.ask())
  powerMonitor.on('suspend', () => lock.ask())
}
