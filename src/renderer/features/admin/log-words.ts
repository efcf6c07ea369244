import { clockAt, dayInNumbers, dayOfMoment, type Instant } from '@shared/plan/day'
import type { LogLine } from '@shared/safety/log'
import { t } from '../../messages/messages'
import { log } from '../../messages/nl/log'

/** A line of the log as the advisor reads it. */
export interface LogRow {
  readonly when: string
  readonly action: string
  readonly object: string
  readonly result: string
  /** Where in the code an error arose; nobody else has to read it. */
  readonly places: string
  readonly origin: string
  readonly actor: string
  readonly isProblem: boolean
}

/** Results that say that it was done, or that the advisor chose not to. */
const FINE: ReadonlySet<string> = new Set(['ok', 'saved', 'printed', 'opened', 'chosen', 'cancelled'])

export function logRow({ at, action, object, result, places, origin, actor }: LogLine): LogRow {
  const moment = at as Instant
  const isProblem = !FINE.has(result)
  return {
    when: t('log.when', { day: dayInNumbers(dayOfMoment(moment)), time: clockAt(moment) }),
    action: wordsFor(log.actions, action),
    object: object ?? '',
    result: isProblem ? t('log.failed', { code: result }) : wordsFor(log.results, result),
    places: places.join(' < '),
    origin: t(`log.origins.${origin}`),
    actor: t(`log.actors.${actor}`),
    isProblem,
  }
}

/** What is not in the list is shown as it is: a code is better than nothing. */
const wordsFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

/** The log as a file that a spreadsheet reads; codes and Dutch words hold nothing that would have to be escaped. */
export function logFile(lines: readonly LogLine[]): Uint8Array {
  const { when, action, object, result, places, origin, actor } = log.columns
  const rows = lines.map((line) => {
    const row = logRow(line)
    return [line.at, row.action, row.object, row.result, row.places, row.origin, row.actor]
  })
  const written = [[when, action, object, result, places, origin, actor], ...rows].map((row) => row.join(';'))
  return new TextEncoder().encode(`\uFEFF${written.join('\r\n')}\r\n`)
}
