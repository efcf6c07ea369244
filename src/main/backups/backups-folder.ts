/** What the folder of the back-ups is called, within that of everything that is kept safe. */
export const BACKUPS = 'back-ups'
