import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOfKind } from '@main/read-of-kind'

const BEGINS = Buffer.from('age-encryption.org/v1\n')
let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openen-'))
  path = join(folder, 'mee.age')
})

afterEach(() => rm(folder, { recursive: true }))

test('a file of the right kind is read whole; only its name goes further', async () => {
  const bytes = Buffer.concat([BEGINS, Buffer.from('inhoud')])
  await writeFile(path, bytes)
  expect(await readOfKind(path, [BEGINS])).toEqual({ ok: true, value: { kind: 'opened', name: 'mee.age', bytes } })
})

test.each(['', 'age-encryption.org/v2\n', 'PK\u0003\u0004'])('a file that begins with "%s" is not', async (begin) => {
  await writeFile(path, begin)
  expect(await readOfKind(path, [BEGINS])).toMatchObject({
    ok: false,
    problem: { kind: 'other-kind', name: 'mee.age' },
  })
})

test('a file that is too large is not read at all', async () => {
  await writeFile(path, BEGINS)
  await truncate(path, 101 * 1024 * 1024)
  expect(await readOfKind(path, [BEGINS])).toMatchObject({ ok: false, problem: { kind: 'too-large' } })
})

test('a file that is gone, or a folder, gives the system’s code', async () => {
  expect(await readOfKind(path, [BEGINS])).toMatchObject({ problem: { kind: 'not-read', code: 'ENOENT' } })
  expect(await readOfKind(folder, [BEGINS])).toMatchObject({ problem: { kind: 'not-read', code: 'EISDIR' } })
})
