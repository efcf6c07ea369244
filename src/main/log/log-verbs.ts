import type { Desktop } from '@shared/desktop'
import type { Log } from './log'

/** The verbs about the log: to show it, and to add to it what went wrong in the window. */
export const logVerbs = (log: Log): Pick<Desktop, 'log' | 'logError'> => ({
  log: () => Promise.resolve({ lines: log.read(), failed: log.failed }),
  logError: ({ name, places }) => {
    log.write({ action: 'window-error', object: null, result: name, origin: 'venster', places })
    return Promise.resolve()
  },
})
