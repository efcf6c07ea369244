import { statfs } from 'node:fs/promises'

const MEGABYTE = 1024 * 1024

/** Below so many bytes free at a start nothing is written in that run (`safety.md` 4, L4). */
export const LEAST_AT_START = 500 * MEGABYTE

/**
 * Below so many bytes free no user action is taken any more: what the journal takes, the database must still be able to
 * write, and a database that meets a full disk is lost after the disk has room again (`safety.md` 0.4).
 */
export const LEAST_TO_WRITE = 16 * MEGABYTE

/** How many bytes are free on the disk of a folder: the one place where the app asks. */
export async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

export const inMegabytes = (bytes: number): number => Math.floor(bytes / MEGABYTE)

/** With what codes a disk says that it is full. */
export const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

/** With what codes a disk says that it takes nothing now. */
export const REFUSING: ReadonlySet<string> = new Set([...FULL, 'EROFS', 'EACCES', 'EPERM', 'EIO'])
