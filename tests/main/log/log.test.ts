import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writtenLine } from '@main/journal/journal-line'
import { Log } from '@main/log/log'
import { loggedVerbs } from '@main/log/logged-verbs'
import { ok, refused } from '@shared/result'
import { contentInLog } from '../../support/content-in-log'

const NOW = new Date('2026-03-03T09:00:00.000Z')
const CANARY = 'KANARIE over de heer Jansen'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'logboek-'))
})

afterEach(() => rm(folder, { recursive: true }))

const aLog = (full?: number) =>
  new Log(
    () => folder,
    () => NOW,
    full,
  )

const written = async () =>
  (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))).join('')

test('a line says when, what, to what, with which result, from where and by whom', () => {
  const log = aLog()
  log.write({ action: 'note', object: '12', result: 'ok', origin: 'venster' })
  log.write({ action: 'app-ended', object: null, result: 'ok', origin: 'app' })
  const at = NOW.toISOString()
  expect(aLog().read()).toEqual([
    { at, action: 'app-ended', object: null, result: 'ok', origin: 'app', actor: 'app', places: [] },
    { at, action: 'note', object: '12', result: 'ok', origin: 'venster', actor: 'adviseur', places: [] },
  ])
})

test('what is no code never gets into it', async () => {
  const log = aLog()
  log.write({ action: CANARY, object: CANARY, result: CANARY, origin: 'app', places: [CANARY] })
  log.writeError('app-stopped', new Error(CANARY))
  expect(await written()).not.toContain('KANARIE')
  expect(log.read()).toHaveLength(2)
})

test('it takes five files and no more, and the oldest goes first', async () => {
  const log = aLog(1000)
  for (let number = 1; number <= 100; number += 1)
    log.write({ action: 'note', object: String(number), result: 'ok', origin: 'venster' })
  expect((await readdir(folder)).sort()).toEqual([1, 2, 3, 4, 5].map((number) => `logboek-${number}.txt`))
  for (const name of await readdir(folder))
    expect((await readFile(join(folder, name))).length).toBeLessThanOrEqual(1000)
  const objects = log.read().map(({ object }) => Number(object))
  expect(objects).toEqual(objects.map((_, place) => 100 - place))
})

test('a damaged line is left out, and a log that cannot be written says why and stops nobody', async () => {
  const log = aLog()
  log.write({ action: 'note', object: '1', result: 'ok', origin: 'venster' })
  await appendFile(join(folder, 'logboek-1.txt'), '{"half\nnull\n')
  log.write({ action: 'note', object: '2', result: 'ok', origin: 'venster' })
  expect(log.read().map(({ object }) => object)).toEqual(['2', '1'])
  expect(log.failed).toBeNull()
  await writeFile(join(folder, 'bestand'), '')
  const blocked = new Log(() => join(folder, 'bestand', 'logboek'))
  blocked.write({ action: 'note', object: '3', result: 'ok', origin: 'venster' })
  expect(blocked.failed).toBe('ENOTDIR')
})

test('a verb leaves a line when it was done, was refused, or failed; of what it was sent only ids and kinds', async () => {
  const log = aLog()
  const verbs = loggedVerbs(log, {
    note: (line: { readonly sequence: number; readonly text: string }) =>
      Promise.resolve(line.sequence === 1 ? ok(null) : refused({ kind: 'not-noted', code: 'ENOSPC' })),
    saveFile: (file: { readonly name: string }) => Promise.resolve(ok({ kind: 'saved', name: file.name })),
    restoreBackup: (which: { readonly kind: string; readonly number: number }) =>
      Promise.reject(new RangeError(`${CANARY} ${which.number}`)),
    backups: () => Promise.resolve([]),
  })
  await verbs.note({ sequence: 1, text: CANARY })
  await verbs.note({ sequence: 2, text: CANARY })
  await verbs.saveFile({ name: `${CANARY}.xlsx` })
  await verbs.backups()
  await expect(verbs.restoreBackup({ kind: 'kept', number: 7 })).rejects.toThrow(RangeError)
  expect(log.read().map(({ action, object, result }) => [action, object, result])).toEqual([
    ['restoreBackup', '7', 'RangeError'],
    ['saveFile', '.xlsx', 'saved'],
    ['note', '2', 'not-noted:ENOSPC'],
    ['note', '1', 'ok'],
  ])
  expect(await written()).not.toContain('KANARIE')
})

test('a word of what was stored is found in a log, as every end-to-end test looks for it', async () => {
  const journal = join(folder, 'veilig', 'journaal-1')
  await mkdir(journal, { recursive: true })
  const text = JSON.stringify({ text: 'Gesprek met de burgemeester' })
  await writeFile(join(journal, 'journaal-00000001.txt'), writtenLine({ store: 'proef', sequence: 1, events: 1, text }))
  const log = new Log(() => join(folder, 'logboek'))
  log.write({ action: 'note', object: '1', result: 'ok', origin: 'venster' })
  expect(await contentInLog(folder)).toEqual([])
  log.write({ action: 'note', object: 'burgemeester', result: 'ok', origin: 'venster' })
  expect(await contentInLog(folder)).toEqual(['burgemeester'])
})
