import { join } from 'node:path'
import { numbersIn } from '../names-in'
import type { JournalLine } from './journal-line'
import { linesIn } from './journal'

/** What the back-ups in a folder hold. It is asked for seldom, so what reads them is loaded only then. */
export async function linesInBackups(folder: string): Promise<readonly (readonly JournalLine[])[]> {
  return (await import('../backups/backups')).linesInBackups(folder)
}

/** Everything that any file in the folder knows, journals first. */
export async function allSources(folder: string): Promise<readonly (readonly JournalLine[])[]> {
  return [...(await knownJournals(folder)).map(({ lines }) => lines), ...(await linesInBackups(folder))]
}

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
export async function knownJournals(folder: string): Promise<readonly KnownJournal[]> {
  const known: KnownJournal[] = []
  for (const number of await journalsIn(folder))
    known.push({ number, lines: await linesIn(journalFolder(folder, number)) })
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
