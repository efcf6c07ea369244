import { loggedError } from '@shared/safety/logged-error'
import { desktop } from './desktop'

/** Keeps in the log that something went wrong, and nothing of what was being done. */
export function logError(thrown: unknown): void {
  // When not even this can be told, telling that would fail too.
  void desktop.logError(loggedError(thrown)).catch(() => undefined)
}

/** Keeps every mistake of the window in the log, whoever else hears of it. */
export function logErrorsOf(window: Window): void {
  window.addEventListener('error', ({ error }) => logError(error))
  window.addEventListener('unhandledrejection', ({ reason }) => logError(reason))
}
