import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backupOf, readBackup } from '@main/backups/backup-file'
import { Backups, type Source } from '@main/backups/backups'
import { Journal, linesIn } from '@main/journal/journal'
import { writtenLine, type JournalLine } from '@main/journal/journal-line'
import { journalVerbs } from '@main/journal/journal-verbs'
import { SafeKeeping } from '@main/journal/safe-keeping'
import type { Desktop } from '@shared/desktop'
import { KeptPassphrase } from '@main/lock/kept-passphrase'
import { Signals } from '@main/signals/signals'
import { day } from '@shared/plan/day'
import { saveProblem } from '@main/save-problem'
import { codeOf, writeWhole } from '@main/write-whole'
import { failing } from '../support/failing-disk'

vi.mock('node:fs/promises', async (original) =>
  (await import('../support/failing-disk')).failingDisk(await original<typeof import('node:fs/promises')>()),
)

/** The disk itself, to look at what is on it. */
const { mkdtemp, readdir, readFile, rm } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises')

const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY']

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schijf-'))
})

afterEach(() => rm(folder, { recursive: true }))

const line = (sequence: number) => ({
  ...{ store: 'proef', sequence, events: sequence, text: JSON.stringify({ n: sequence, words: 'é'.repeat(20) }) },
})

/** A back-up of some 500 KB: what it holds does not pack. */
const large = (sequence: number) =>
  backupOf([{ ...line(1), text: JSON.stringify(randomBytes(510 * 1024).toString('base64')), events: sequence }], {
    ...{ app: '0.1.0', generation: 1, madeAt: '2026-03-03T09:00:00.000Z', kind: 'regular' },
  })

const KILOBYTE = 1024

/** Something to do on a disk that fails, and what must be so afterwards. */
interface Attempt<T> {
  act(): Promise<T>
  check(outcome: T): Promise<void>
}

/** Tries on a disk that fails at its first call, at its second, and so on until there are no more. Tells how many. */
async function atEveryCall<T>(code: string, attempt: (call: number) => Promise<Attempt<T>>): Promise<number> {
  for (let call = 1; ; call += 1) {
    const { act, check } = await attempt(call)
    const { isHit, outcome } = await failing({ code, at: { call } }, act)
    await check(outcome)
    if (!isHit) return call - 1
  }
}

async function codeFrom(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return codeOf(error)
  }
}

const atOnce = () => Promise.resolve()

describe.each(CODES)('a disk that says %s', (code) => {
  test('after any kilobyte of a back-up or an export leaves the old file whole and nothing beside it', async () => {
    const [before, after] = [await large(1), await large(2)]
    const path = join(folder, 'back-up.gz')
    await writeWhole(path, before)
    expect(after.length).toBeGreaterThan(500 * KILOBYTE)
    for (let byte = 0; byte < after.length; byte += KILOBYTE) {
      const { outcome } = await failing({ code, at: { byte } }, () => codeFrom(() => writeWhole(path, after, atOnce)))
      expect([byte, outcome]).toEqual([byte, code])
      expect((await readFile(path)).equals(before), `after ${byte} bytes`).toBe(true)
      expect(await readdir(folder)).toEqual(['back-up.gz'])
    }
  }, 60_000)

  test('at any call leaves the old file whole or the new one, and says so in a word that the window knows', async () => {
    const path = join(folder, 'rapport.xlsx')
    await writeWhole(path, Buffer.from('oud'))
    let stood = 'oud'
    const calls = await atEveryCall(code, (call) =>
      Promise.resolve({
        act: () => codeFrom(() => writeWhole(path, Buffer.from(`nieuw ${call}`), atOnce)),
        check: async (said: string | null) => {
          const words = await readFile(path, 'utf8')
          expect(said === null ? [`nieuw ${call}`] : [stood, `nieuw ${call}`]).toContain(words)
          expect([null, code]).toContain(said)
          expect(saveProblem('rapport.xlsx', code)).toMatchObject({ name: 'rapport.xlsx', code })
          expect(await readdir(folder)).toEqual(['rapport.xlsx'])
          stood = words
        },
      }),
    )
    expect(calls).toBeGreaterThan(7)
  })

  test('at any call of making a back-up leaves whole ones only, and tells of it', async () => {
    const calls = await atEveryCall(code, async (call) => {
      const lines = [line(1), line(2)]
      const backups = new Backups(join(folder, `${call}`), aJournal(lines), '0.1.0')
      expect(await backups.makeWhenAdded()).toMatchObject({ ok: true, value: { number: 1 } })
      lines.push(line(3))
      return {
        act: () => backups.makeWhenAdded(),
        check: async (made: Awaited<ReturnType<Backups['makeWhenAdded']>>) => {
          expect([null, { kind: 'backup-failed', code }]).toContainEqual(made.ok ? null : made.problem)
          const kept = join(folder, `${call}`, 'back-ups')
          const names = await readdir(kept)
          expect(names.filter((name) => !name.endsWith('.gz'))).toEqual([])
          expect(names.length).toBeGreaterThanOrEqual(made.ok ? 2 : 1)
          for (const name of names)
            expect(await readBackup(await readFile(join(kept, name)))).toMatchObject({ ok: true })
        },
      }
    })
    expect(calls).toBeGreaterThan(10)
  })

  test('after any byte of a line of the journal refuses the line, and it does not come back', async () => {
    const journal = await Journal.begin(folder, [line(1)])
    await journal.add(line(2))
    for (let byte = 0; byte < Buffer.byteLength(writtenLine(line(3))); byte += 1) {
      const opened = await Journal.open(folder)
      const { outcome } = await failing({ code, at: { byte } }, () => codeFrom(() => opened.add(line(3))))
      expect([byte, outcome]).toEqual([byte, code])
      expect(await codeFrom(() => opened.add(line(3)))).toBe('BROKEN')
      expect(await linesIn(folder)).toEqual([line(1), line(2)])
    }
    await (await Journal.open(folder)).add(line(3))
    expect(await linesIn(folder)).toEqual([line(1), line(2), line(3)])
  })

  test.each([0, 2])(
    'at any call of noting an action after %i others refuses it, and it does not come back',
    async (earlier) => {
      const calls = await atEveryCall(code, async (call) => {
        const start = { folder: join(folder, `${call}`), generations, versions: '1' }
        const keeping = await SafeKeeping.open(start)
        for (let sequence = 1; sequence <= earlier; sequence += 1) await keeping.note(line(sequence))
        return {
          act: () => journalVerbs({ keeping, keepOlder: atOnce, reopen: atOnce }).note(line(earlier + 1)),
          check: async (noted: Awaited<ReturnType<Desktop['note']>>) => {
            expect([null, { kind: 'not-noted', code }]).toContainEqual(noted.ok ? null : noted.problem)
            const { sequence } = (await Journal.open(join(start.folder, 'journaal-1'))).end
            expect([call, sequence]).toEqual([call, noted.ok ? earlier + 1 : earlier])
          },
        }
      })
      expect(calls).toBeGreaterThan(4)
    },
  )
})

describe('a disk that takes nothing', () => {
  const atOnceFull = { code: 'ENOSPC', at: { byte: 1 } } as const

  test('keeps nobody out: the passphrase opens, and a wrong one still counts as long as the app runs', async () => {
    const passphrase = new KeptPassphrase(() => join(folder, 'slot.json'), { N: 1024, r: 8, p: 1, maxmem: 2 ** 26 })
    await passphrase.keep('paarse fiets zonder bel')
    expect(await failing(atOnceFull, () => passphrase.isRight('groene fiets'))).toEqual({ isHit: true, outcome: false })
    expect(passphrase.wrongInRow()).toBe(1)
    expect(await failing(atOnceFull, () => passphrase.isRight('paarse fiets zonder bel'))).toEqual({
      isHit: true,
      outcome: true,
    })
    expect(passphrase.wrongInRow()).toBe(0)
  })

  test('keeps no choice about the signals, says so, and shows no notice that could come twice', async () => {
    const shown: string[] = []
    const signals = new Signals(folder, { isSupported: () => true, show: (words) => void shown.push(words) })
    const wanted = { putAwayOn: null, isNoticeWanted: true }
    const { outcome } = await failing(atOnceFull, () => signals.keep(wanted))
    expect(outcome).toEqual({ ok: false, problem: { kind: 'not-noted', code: 'ENOSPC' } })
    await signals.keep(wanted)
    const tell = () => signals.tell(day('2026-06-29'), { due: 1, overdue: 0, moments: 0 })
    expect((await failing(atOnceFull, tell)).outcome).toBe('not-noted')
    expect(shown).toEqual([])
    expect(await tell()).toBe('told')
  })
})

const aJournal = (lines: readonly JournalLine[]): Source => ({
  ...{ generation: 1, onlyReading: null },
  get standsAt() {
    return lines.at(-1) ?? { store: null, sequence: 0, events: 0 }
  },
  linesAfter: () => Promise.resolve({ lines, missing: 0 }),
})

const generations = {
  database: () => join(folder, 'database'),
  known: () => Promise.resolve([1]),
  remove: () => Promise.resolve(),
}
