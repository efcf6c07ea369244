import type { SafeKeeping } from '../journal/safe-keeping'
import { codeOf } from '../write-whole'
import type { Backups } from './backups'

const MINUTE = 60 * 1000
const QUARTER_OF_AN_HOUR = 15 * MINUTE

/**
 * Makes back-ups as long as the app runs. What goes wrong is remembered by the back-ups, and shown with them. The ballast
 * comes a minute after the start, when nobody waits for the disk any more.
 */
export async function keepBackups(backups: Backups, keeping: SafeKeeping): Promise<void> {
  setInterval(() => void backups.makeWhenAdded(), QUARTER_OF_AN_HOUR).unref()
  setTimeout(() => void keeping.keepBallast().catch(refusedByDisk), MINUTE).unref()
  await backups.makeAtStart()
}

/** A disk that refuses the ballast is told of when something is stored; a mistake of our own is still one. */
function refusedByDisk(error: unknown): void {
  if (codeOf(error) === 'UNKNOWN') throw error
}
