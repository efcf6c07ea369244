import { join } from 'node:path'
import type { SignalChoice } from '@shared/desktop'
import { parseDay, type Day } from '@shared/plan/day'
import { readJson, saidIn } from '../read-json'
import { writeWhole } from '../write-whole'

/** What is remembered of the signals, in a file of its own. Losing it loses no data: the signals are shown again. */
export interface SignalMemory extends SignalChoice {
  /** The days for which a notice was shown, the newest last. */
  readonly toldOn: readonly Day[]
}

/** No notice comes before somebody asked for it: it shows on a locked screen. */
export const NO_SIGNALS_TOLD: SignalMemory = { putAwayOn: null, isNoticeWanted: false, toldOn: [] }

/** A clock that is set back and forth may name these again; it does not get a second notice for any of them. */
const DAYS_REMEMBERED = 60

/** What was remembered; what cannot be read is as good as nothing, and the next choice is written over it. */
export async function readSignalMemory(folder: string): Promise<SignalMemory> {
  const said = saidIn(await readJson(fileIn(folder)))
  return isMemory(said) ? said : NO_SIGNALS_TOLD
}

export const writeSignalMemory = (folder: string, memory: SignalMemory): Promise<void> =>
  writeWhole(fileIn(folder), Buffer.from(JSON.stringify(memory)))

/** What is remembered once a notice for a day was shown; empty when one was already. */
export const toldOn = (memory: SignalMemory, on: Day): SignalMemory | null =>
  memory.toldOn.includes(on) ? null : { ...memory, toldOn: [...memory.toldOn, on].slice(-DAYS_REMEMBERED) }

const fileIn = (folder: string): string => join(folder, 'signalen.json')

function isMemory(said: unknown): said is SignalMemory {
  if (typeof said !== 'object' || said === null) return false
  const { putAwayOn, isNoticeWanted, toldOn } = said as Partial<Record<keyof SignalMemory, unknown>>
  const isDay = (day: unknown) => typeof day === 'string' && parseDay(day).ok
  return (
    (putAwayOn === null || isDay(putAwayOn)) &&
    typeof isNoticeWanted === 'boolean' &&
    Array.isArray(toldOn) &&
    toldOn.every(isDay)
  )
}
