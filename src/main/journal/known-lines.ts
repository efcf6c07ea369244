import { join } from 'node:path'
import type { OnStep, StartStep } from '@shared/safety/start-step'
import { numbersIn } from '../names-in'
import type { JournalLine } from './journal-line'
import { linesIn, type OnShare } from './journal'

/** What the back-ups in a folder hold. It is asked for seldom, so what reads them is loaded only then. */
export async function linesInBackups(folder: string, onStep?: OnStep): Promise<readonly (readonly JournalLine[])[]> {
  return (await import('../backups/backups')).linesInBackups(folder, shareOf('backups', onStep))
}

/** Everything that any file in the folder knows, journals first. */
export async function allSources(folder: string, onStep?: OnStep): Promise<readonly (readonly JournalLine[])[]> {
  const journals = await knownJournals(folder, onStep)
  return [...journals.map(({ lines }) => lines), ...(await linesInBackups(folder, onStep))]
}

const shareOf =
  (kind: StartStep['kind'], onStep: OnStep | undefined): OnShare =>
  (share) =>
    onStep?.({ kind, percent: share * 100 })

const NAME = /^journaal-(\d+)$/

export const journalFolder = (folder: string, number: number): string => join(folder, `journaal-${number}`)

/** The numbers of the journals that lie in a folder, oldest first. */
export const journalsIn = (folder: string): Promise<readonly number[]> => numbersIn(folder, NAME)

/** A journal and its lines. */
export interface KnownJournal {
  readonly number: number
  readonly lines: readonly JournalLine[]
}

/** Every journal that lies in a folder, oldest first, with what can be read of it. */
export async function knownJournals(folder: string, onStep?: OnStep): Promise<readonly KnownJournal[]> {
  const known: KnownJournal[] = []
  const numbers = await journalsIn(folder)
  const tell = shareOf('journals', onStep)
  for (const [place, number] of numbers.entries()) {
    const lines = await linesIn(journalFolder(folder, number), (share) => tell((place + share) / numbers.length))
    known.push({ number, lines })
  }
  return known
}

/**
 * What several sources know of a store, line by line. A line never changes once it was written, so any source is as
 * good as another; of a store with another name nothing is taken.
 */
export function linesOf(store: string, sources: readonly (readonly JournalLine[])[]): readonly JournalLine[] {
  const known = new Map<number, JournalLine>()
  for (const line of sources.flat()) if (line.store === store) known.set(line.sequence, line)
  return [...known.values()].sort((one, other) => one.sequence - other.sequence)
}
