import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlainlyBroken } from '@main/journal/broken-store'

let database: string
let store: string

beforeEach(async () => {
  database = await mkdtemp(join(tmpdir(), 'opslag-'))
  store = join(database, 'app_actiewijzer_0.indexeddb.leveldb')
  await mkdir(store)
  await writeFile(join(store, 'MANIFEST-000001'), 'x')
  await writeFile(join(store, 'CURRENT'), 'MANIFEST-000001\n')
})

afterEach(() => rm(database, { recursive: true, force: true }))

describe('a store is plainly broken', () => {
  test('when its list is not named', async () => {
    await rm(join(store, 'CURRENT'))
    expect(await isPlainlyBroken(database)).toBe(true)
  })

  test('when the list that is named is not there', async () => {
    await writeFile(join(store, 'CURRENT'), 'MANIFEST-000007\n')
    expect(await isPlainlyBroken(database)).toBe(true)
  })

  test.each(['CURRENT', 'MANIFEST-000001'])('when a folder stands in the place of %s', async (name) => {
    await rm(join(store, name))
    await mkdir(join(store, name))
    expect(await isPlainlyBroken(database)).toBe(true)
  })

  test('when a file stands in its place, or in that of the folder around it', async () => {
    await rm(store, { recursive: true })
    await writeFile(store, 'x')
    expect(await isPlainlyBroken(database)).toBe(true)
    await rm(database, { recursive: true })
    await writeFile(database, 'x')
    expect(await isPlainlyBroken(database)).toBe(true)
  })

  test('and not when it is as LevelDB leaves it, is another engine’s, or is not there', async () => {
    expect(await isPlainlyBroken(database)).toBe(false)
    await rm(store, { recursive: true })
    await writeFile(join(database, 'actiewijzer.sqlite'), 'x')
    expect(await isPlainlyBroken(database)).toBe(false)
    await rm(database, { recursive: true })
    expect(await isPlainlyBroken(database)).toBe(false)
  })
})
