import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Backups } from '@main/backups/backups'
import { SafeKeeping } from '@main/journal/safe-keeping'
import { WRONG_CLOCKS } from '../support/wrong-clocks'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'klok-'))
})

afterEach(() => rm(root, { recursive: true }))

const line = (sequence: number) => ({ store: 'proef', sequence, events: sequence, text: `{"n":${sequence}}` })

const generations = {
  database: () => join(root, 'database'),
  known: () => Promise.resolve([1]),
  remove: () => Promise.resolve(),
}

/** More than rotation keeps of one day. */
const TIMES = 6

test.each(WRONG_CLOCKS)('a clock that %s costs no back-up that matters, and no order', async (_what, says) => {
  const folder = join(root, 'veilig')
  let sequence = 0
  for (const clock of says) {
    const keeping = await SafeKeeping.open({ folder, generations, versions: '1' })
    let minutes = 0
    const now = () => new Date(Date.parse(clock) + minutes * 1000)
    const backups = new Backups(folder, keeping, '0.1.0', now)
    for (let time = 0; time < TIMES; time += 1) {
      minutes += 1
      sequence += 1
      await keeping.note(line(sequence))
      // The newest of all is the one that was made last, whatever its date.
      expect(await backups.makeWhenAdded()).toMatchObject({ ok: true, value: { sequence } })
      expect((await backups.list())[0]).toMatchObject({ sequence })
    }
    expect(await backups.make('before-restore')).toMatchObject({ ok: true })
    await keeping.end()
  }
  const keeping = await SafeKeeping.open({ folder, generations, versions: '1' })
  const kept = await new Backups(folder, keeping, '0.1.0').list()
  expect(kept.filter(({ kind }) => kind === 'before-restore')).toHaveLength(says.length)
  expect(
    kept
      .filter(({ kind }) => kind === 'regular')
      .slice(0, 3)
      .map((each) => each.sequence),
  ).toEqual([18, 17, 16])
  const { lines, missing } = await keeping.linesAfter(0)
  expect([lines.map((each) => each.sequence), missing]).toEqual([
    Array.from({ length: 18 }, (_, place) => place + 1),
    0,
  ])
})

test.each(WRONG_CLOCKS)('after a clock that %s the back-ups of other days are still there', async (_what, says) => {
  const folder = join(root, 'veilig')
  const keeping = await SafeKeeping.open({ folder, generations, versions: '1' })
  for (const [place, clock] of says.entries()) {
    await keeping.note(line(place + 1))
    await new Backups(folder, keeping, '0.1.0', () => new Date(clock)).makeWhenAdded()
  }
  const [last = ''] = says.slice(-1)
  const days = ['2026-11-27', '2026-11-28', '2026-11-29'].map((each) => `${each}T09:00:00Z`)
  for (const [place, clock] of days.entries()) {
    await keeping.note(line(says.length + place + 1))
    await new Backups(folder, keeping, '0.1.0', () => new Date(clock)).makeWhenAdded()
  }
  const kept = await new Backups(folder, keeping, '0.1.0').list()
  expect(kept.map(({ madeAt }) => Date.parse(madeAt))).toContain(Date.parse(last))
  expect(kept.map(({ number }) => number)).toEqual([...kept.map(({ number }) => number)].sort((one, two) => two - one))
})
