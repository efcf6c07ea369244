import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { SCHEMA } from '@shared/safety/schema'
import type { Fresh } from '@shared/safety/witness'
import { readJsonAtOnce } from '../read-json'
import { writeWhole } from '../write-whole'

/** What is remembered between two starts, in a file of its own that is always whole. */
export interface Memory {
  readonly format: 1
  /** The store that was in use, and its last user action when the app last ended as it should. */
  readonly store: string | null
  readonly sequence: number
  /** Which database is in use; it counts up each time one is set aside. */
  readonly generation: number
  /** Which journal is in use; it counts up each time one is begun anew. */
  readonly journal: number
  readonly fresh: Fresh | null
  /** Whether an earlier run left something, also when nothing of it could be read since. */
  readonly hasTraces: boolean
  /** The back-ups that still hold what was erased, and have to go with the old database and the old journals. */
  readonly erasing: readonly string[] | null
  /** What was left behind when the advisor started over: it is never tidied away. */
  readonly aside: readonly Aside[]
  /** The newest shape in which anything was stored; an app that does not know it leaves everything as it is. */
  readonly schema: number
  /** Whether the app was ended as it should be; not while it runs. */
  readonly isClean: boolean
  /** The versions of the app and of Electron that used the database last. */
  readonly versions: string
}

/** A database and its journal, by their numbers. */
export interface Aside {
  readonly generation: number
  readonly journal: number
}

export const NOTHING_REMEMBERED: Memory = {
  format: 1,
  store: null,
  sequence: 0,
  generation: 1,
  journal: 1,
  fresh: null,
  hasTraces: false,
  erasing: null,
  aside: [],
  schema: SCHEMA,
  isClean: true,
  versions: '',
}

/** What was remembered: nothing when there is no such file, or none that can be read. */
export function readMemory(folder: string): Memory | 'none' | 'damaged' {
  const read = readJsonAtOnce(fileIn(folder))
  if (typeof read === 'string') return read
  return isMemory(read.said) ? { ...NOTHING_REMEMBERED, ...read.said } : 'damaged'
}

/** Which generation of the database was used last, as far as the memory tells: the first when it tells nothing. */
export function generationLastUsed(folder: string): number {
  const said = readMemory(folder)
  return typeof said === 'object' ? said.generation : NOTHING_REMEMBERED.generation
}

/** What cannot be read is kept under this name. */
export const ASIDE = 'stand-beschadigd.json'

/** Makes room for a new one: what cannot be read stays beside it, for whoever may read it. */
export async function putMemoryAside(folder: string): Promise<void> {
  const aside = join(folder, ASIDE)
  await rm(aside, { recursive: true, force: true })
  await rename(fileIn(folder), aside)
}

export const writeMemory = (folder: string, memory: Memory): Promise<void> =>
  writeWhole(fileIn(folder), Buffer.from(JSON.stringify(memory)))

const fileIn = (folder: string): string => join(folder, 'stand.json')

/** Checked by hand: a library for it would make every start slower. */
function isMemory(said: unknown): said is Memory {
  if (typeof said !== 'object' || said === null) return false
  const { format, generation, journal, sequence, hasTraces, isClean, aside, schema } = said as Partial<
    Record<keyof Memory, unknown>
  >
  return (
    format === 1 &&
    [generation, journal].every((number) => Number.isSafeInteger(number) && Number(number) > 0) &&
    Number.isSafeInteger(sequence) &&
    (schema === undefined || Number.isSafeInteger(schema)) &&
    (aside === undefined || Array.isArray(aside)) &&
    (hasTraces === undefined || typeof hasTraces === 'boolean') &&
    typeof isClean === 'boolean'
  )
}
