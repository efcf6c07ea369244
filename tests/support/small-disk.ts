import { execFileSync } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine lets us make a small disk of our own. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    const probe = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', probe], { stdio: 'ignore' })
    execFileSync('umount', [probe])
    return true
  } catch {
    return false
  }
}

/** Works on a disk of its own in memory, and takes it away afterwards. */
export async function onDisk<T>(options: string, work: (disk: string) => Promise<T>): Promise<T> {
  const disk = await mkdtemp(join(tmpdir(), 'actiewijzer-schijf-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk])
  try {
    return await work(disk)
  } finally {
    // At once out of sight, and gone when the last program lets go: the app may still be ending.
    execFileSync('umount', ['--lazy', disk])
    await rmdir(disk)
  }
}

export const remount = (disk: string, options: string): Buffer =>
  execFileSync('mount', ['-o', `remount,${options}`, disk])

/** Takes the room on a disk away until so many KiB are left: the disk is made smaller, so no memory is used for it. */
export function fillUpTo(disk: string, kibibytesLeft: number): void {
  const { blocks, bfree, bsize } = statfsSync(disk)
  // The system rounds a size up to whole pages; zero would mean without a limit.
  remount(disk, `size=${((blocks - bfree) * bsize) / 1024 + kibibytesLeft}k`)
}
