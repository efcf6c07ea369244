import { app, session, type Session } from 'electron'
import { join } from 'node:path'

/** Where what Chromium keeps of a generation lies. The first one lies where it always lay. */
const folderOf = (generation: number): string =>
  generation === 1 ? app.getPath('sessionData') : join(app.getPath('sessionData'), `generatie-${generation}`)

/** The folder of its database. */
export const databaseFolder = (generation: number): string => join(folderOf(generation), 'IndexedDB')

/** The session in which a generation of the database lives: another generation shares nothing with it. */
export const sessionOf = (generation: number): Session =>
  generation === 1 ? session.defaultSession : session.fromPath(folderOf(generation))

/** Where the journal and the copies lie: beside what Chromium keeps, never in it. */
export const safeFolder = (): string => join(app.getPath('sessionData'), '..', 'veilig')
