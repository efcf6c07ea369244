import type { Desktop } from '@shared/desktop'
import { loggedError } from '@shared/safety/logged-error'
import type { Log } from './log'

/** Verbs that only look at how things stand, or come with every few letters: a line for each would hide the others. */
const ONLY_LOOKS: ReadonlySet<string> = new Set<keyof Desktop>([
  'witness',
  'linesAfter',
  'linesMissing',
  'openingTold',
  'backups',
  'halfTyped',
  'keepHalfTyped',
  'log',
  'logError',
  'untilLock',
  'lockState',
  'leftBehind',
  'signalChoice',
])

/** The same verbs, each of which leaves a line in the log when it was done or failed. */
export function loggedVerbs<Verbs extends object>(log: Log, verbs: Verbs): Verbs {
  const entries = Object.entries(verbs) as [string, (...sent: readonly unknown[]) => Promise<unknown>][]
  return Object.fromEntries(
    entries.map(([verb, work]) => [verb, ONLY_LOOKS.has(verb) ? work : logged(log, verb, work)]),
  ) as Verbs
}

const logged =
  (log: Log, action: string, work: (...sent: readonly unknown[]) => Promise<unknown>) =>
  async (...sent: readonly unknown[]): Promise<unknown> => {
    const object = objectIn(sent[0])
    try {
      const answer = await work(...sent)
      log.write({ action, object, result: resultIn(answer), origin: 'venster' })
      return answer
    } catch (error) {
      const { name, places } = loggedError(error)
      log.write({ action, object, result: name, origin: 'venster', places })
      throw error
    }
  }

/** What a verb was done to: its number or its id. A file tells its kind, for a name may say what is in it. */
function objectIn(sent: unknown): string | null {
  if (typeof sent === 'number') return String(sent)
  if (typeof sent !== 'object' || sent === null) return null
  if ('sequence' in sent) return String(sent.sequence)
  if ('number' in sent) return String(sent.number)
  if ('id' in sent) return String(sent.id)
  if ('name' in sent) return (/\.\w+$/.exec(String(sent.name)) ?? [null])[0]
  return null
}

/** What came of it, by its code. */
function resultIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'ok'
  const said = 'problem' in answer ? answer.problem : 'value' in answer ? answer.value : null
  if (typeof said !== 'object' || said === null || !('kind' in said)) return answer.ok === true ? 'ok' : 'refused'
  const code = 'code' in said && said.code !== '' ? `:${String(said.code)}` : ''
  return `${String(said.kind)}${code}`
}
