import type { Backups } from './backups'

const QUARTER_OF_AN_HOUR = 15 * 60 * 1000

/** Makes back-ups as long as the app runs. What goes wrong is remembered by the back-ups, and shown with them. */
export async function keepBackups(backups: Backups): Promise<void> {
  setInterval(() => void backups.makeWhenAdded(), QUARTER_OF_AN_HOUR).unref()
  await backups.makeAtStart()
}
