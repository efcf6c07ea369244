import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { freeIn, LEAST_AT_START } from './free-space'
import { writeWhole } from './write-whole'

/** How many bytes are kept for a day on which the disk is full: enough to start, to end well and to export. */
export const BALLAST = 64 * 1024 * 1024

const fileIn = (folder: string): string => join(folder, 'ballast')

/** Puts it there when it is not and there is ample room. Its bytes are random: a disk that packs takes them in full. */
export async function keepBallast(folder: string): Promise<void> {
  if (existsSync(fileIn(folder)) || (await freeIn(folder)) < LEAST_AT_START + BALLAST) return
  await writeWhole(fileIn(folder), randomBytes(BALLAST))
}

/** Gives it up, so that what must be written still can be. */
export const giveUpBallast = (folder: string): Promise<void> => rm(fileIn(folder), { force: true })
