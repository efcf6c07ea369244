import { app, session, type Session } from 'electron'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { HalfTypedPlaces } from './half-typed'
import type { Generations, SafeKeeping } from './journal/safe-keeping'
import { numbersIn } from './names-in'

const NAME = /^generatie-(\d+)$/

/** Where what Chromium keeps of a generation lies. The first one lies where it always lay. */
const folderOf = (generation: number): string =>
  generation === 1 ? app.getPath('sessionData') : join(app.getPath('sessionData'), `generatie-${generation}`)

const databaseFolder = (generation: number): string => join(folderOf(generation), 'IndexedDB')

/** The half-typed texts that go with a generation. */
export const halfTypedPlaces: HalfTypedPlaces = {
  fileOf: (generation) => join(folderOf(generation), 'concepten.json'),
  known: () => generations.known(),
}

/** The generations of the database on this computer. */
export const generations: Generations = {
  database: databaseFolder,
  known: async () => [1, ...(await numbersIn(app.getPath('sessionData'), NAME))],
  // Beside the first database lies what the app keeps in any generation.
  remove: async (generation) => {
    const own = generation === 1 ? [databaseFolder(1), halfTypedPlaces.fileOf(1)] : [folderOf(generation)]
    for (const path of own) await rm(path, { recursive: true, force: true })
  },
}

/**
 * The session in which a generation of the database lives: another generation shares nothing with it. A run that may
 * only read has one in memory, which nothing of the disk goes into or comes from.
 */
export function sessionOf({ generation, onlyReading }: Pick<SafeKeeping, 'generation' | 'onlyReading'>): Session {
  return onlyReading ? session.fromPartition('alleen-lezen') : sessionOfGeneration(generation)
}

/** The session of a database that may be written. */
export const sessionOfGeneration = (generation: number): Session =>
  generation === 1 ? session.defaultSession : session.fromPath(folderOf(generation))

/** Where the journal and the copies lie: beside what Chromium keeps, never in it. */
export const safeFolder = (): string => join(app.getPath('sessionData'), '..', 'veilig')

/** Where the log lies: in a folder of its own, beside what Chromium keeps. */
export const logFolder = (): string => join(app.getPath('sessionData'), '..', 'logboek')

/** Where the passphrase of the lock is kept. */
export const lockFile = (): string => join(app.getPath('sessionData'), '..', 'slot.json')

/** The session of the lock: nothing of the plan is in it, and it is gone with the app. */
export const lockSession = (): Session => session.fromPartition('slot')
