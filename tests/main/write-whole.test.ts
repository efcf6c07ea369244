import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveProblem } from '@main/save-problem'
import { codeOf, writeWhole } from '@main/write-whole'
import { canMount } from '../support/small-disk'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'actiewijzer-bewaren-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** Time that passes at once, for files that nothing will let go. */
const noTime = () => Promise.resolve()

/** The code with which writing fails; a failure to fail is one of the test. */
async function failure(path: string, bytes = new Uint8Array(10)): Promise<string> {
  try {
    await writeWhole(path, bytes, noTime)
  } catch (error) {
    return codeOf(error)
  }
  throw new Error('het schrijven lukte')
}

describe('writing a file whole', () => {
  test('puts exactly these bytes there and leaves nothing else', async () => {
    await writeWhole(join(folder, 'a.xlsx'), Uint8Array.of(1, 2, 3))
    expect([...(await readFile(join(folder, 'a.xlsx')))]).toEqual([1, 2, 3])
    expect(await readdir(folder)).toEqual(['a.xlsx'])
  })

  test('replaces what stood there', async () => {
    await writeFile(join(folder, 'a.xlsx'), 'oud en langer')
    await writeWhole(join(folder, 'a.xlsx'), Uint8Array.of(1))
    expect([...(await readFile(join(folder, 'a.xlsx')))]).toEqual([1])
  })

  test('a folder in its place is left alone, and no half file stays', async () => {
    await mkdir(join(folder, 'a.xlsx'))
    expect(saveProblem('a.xlsx', await failure(join(folder, 'a.xlsx'))).kind).toBe('name-invalid')
    expect(await readdir(folder)).toEqual(['a.xlsx'])
  })

  test('a folder that is gone is said', async () => {
    expect(saveProblem('a.xlsx', await failure(join(folder, 'weg', 'a.xlsx'))).kind).toBe('folder-missing')
  })

  test('a name that is too long is said', async () => {
    expect(saveProblem('a', await failure(join(folder, `${'a'.repeat(300)}.xlsx`))).kind).toBe('name-invalid')
    expect(await readdir(folder)).toEqual([])
  })

  test('the longest name that a disk takes is no problem', async () => {
    const longest = `${'€'.repeat(83)}.xlsx`
    await writeWhole(join(folder, longest), Uint8Array.of(1))
    expect(await readdir(folder)).toEqual([longest])
  })

  test.skipIf(process.platform !== 'linux')('a folder of the system that refuses writing is said', async () => {
    expect(['not-allowed', 'folder-missing', 'in-use']).toContain(
      saveProblem('a.xlsx', await failure('/proc/actiewijzer/a.xlsx')).kind,
    )
  })

  test.skipIf(!canMount())('a full disk is said, what stood there stays, and no half file does', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
    try {
      await writeFile(join(folder, 'a.xlsx'), 'oud')
      const code = await failure(join(folder, 'a.xlsx'), new Uint8Array(200_000))
      expect(saveProblem('a.xlsx', code)).toEqual({ kind: 'disk-full', name: 'a.xlsx', code: 'ENOSPC' })
      expect(await readdir(folder)).toEqual(['a.xlsx'])
      expect(await readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('oud')
    } finally {
      execFileSync('umount', [folder])
    }
  })

  test.skipIf(!canMount())('a file that something else holds is said, and it stays as it was', async () => {
    const held = join(folder, 'a.xlsx')
    await writeFile(held, 'oud')
    execFileSync('mount', ['--bind', held, held])
    try {
      expect(saveProblem('a.xlsx', await failure(held))).toMatchObject({ kind: 'in-use' })
      expect(await readFile(held, 'utf8')).toBe('oud')
      expect(await readdir(folder)).toEqual(['a.xlsx'])
    } finally {
      execFileSync('umount', [held])
    }
  })

  test.skipIf(!canMount())('a file that is let go in the meantime is written after all', async () => {
    const held = join(folder, 'a.xlsx')
    await writeFile(held, 'oud')
    execFileSync('mount', ['--bind', held, held])
    const waited: number[] = []
    await writeWhole(held, Uint8Array.of(1), (milliseconds) => {
      waited.push(milliseconds)
      if (waited.length === 3) execFileSync('umount', [held])
      return Promise.resolve()
    })
    expect(waited).toEqual([50, 100, 200])
    expect([...(await readFile(held))]).toEqual([1])
    expect(await readdir(folder)).toEqual(['a.xlsx'])
  })

  test.skipIf(!canMount())('a read-only disk is said', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder])
    try {
      expect(saveProblem('a.xlsx', await failure(join(folder, 'a.xlsx'))).kind).toBe('not-allowed')
    } finally {
      execFileSync('umount', [folder])
    }
  })
})

describe('what the system says', () => {
  test.each([
    ['EBUSY', 'in-use'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-allowed'],
    ['EPERM', 'not-allowed'],
    ['EROFS', 'not-allowed'],
    ['ENOENT', 'folder-missing'],
    ['ENAMETOOLONG', 'name-invalid'],
    ['EIO', 'unknown'],
  ])('%s is %s to the person who saves', (code, kind) => {
    expect(saveProblem('rapport.xlsx', code)).toEqual({ kind, name: 'rapport.xlsx', code })
  })
})
