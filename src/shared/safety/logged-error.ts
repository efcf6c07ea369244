import { asCode } from './log'

/** What of an error may be kept: its names and codes, and where in the code it arose. */
export interface LoggedError {
  /** `ConstraintError`, and behind a colon the code of the system (`Error:ENOSPC`). */
  readonly name: string
  readonly places: readonly string[]
}

/** How many places are kept. */
const MOST_PLACES = 12

/** A place as the engine writes it: `    at decide (app://actiewijzer/assets/index-AbC.js:12:345)`. */
const PLACE = /^ {4}at (?:async )?(?:[\w$.<>[\] ]+ \()?(?:[^()\s]*[\\/])?([\w.-]+\.c?[jt]sx?):(\d+):(\d+)\)?$/

/**
 * What may be kept of an error: a list of what passes, because a message often quotes what was stored (errors of Dexie
 * do), and folders tell the name of the user (`safety.md` 6). Never its message, its cause, or anything it carries.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: `thrown-${typeof error}`, places: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const names = [error.name, ...(code === null ? [] : [code])].map(asCode)
  return { name: names.join(':'), places: placesIn(error) }
}

/** The places of a stack; a message in front of it may look like one, so it is taken off first. */
function placesIn({ stack = '', message }: Error): readonly string[] {
  const place = stack.indexOf(message)
  const behind = message !== '' && place >= 0 ? stack.slice(place + message.length) : stack
  return behind
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = PLACE.exec(line) ?? []
      return file === undefined ? [] : [`${file}:${row}:${column}`]
    })
    .slice(0, MOST_PLACES)
}
