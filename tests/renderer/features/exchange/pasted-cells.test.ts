import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { proposalFrom } from '@shared/exchange/list-proposal'
import { day, type Instant } from '@shared/plan/day'
import { lastUndoable } from '@shared/plan/happening'
import { quarter } from '@shared/plan/quarter'
import { ok } from '@shared/result'
import { PlanDatabase } from '@renderer/data/database'
import { PlanStore } from '@renderer/data/plan-store'
import { readPlan } from '@renderer/data/read-plan'
import { AKeeper } from '../../../support/a-keeper'
import { aFrame, anAction, due } from '../../../support/builders'

vi.stubGlobal('window', {
  location: { search: '' },
  desktop: { backUpFirst: () => Promise.resolve(ok(null)) },
})
const { pastedFile } = await import('@renderer/features/exchange/pasted-file')
const { takeOver } = await import('@renderer/features/exchange/take-over')

const TODAY = day('2026-06-30')
const clock = { today: () => TODAY, now: () => '2026-06-30T08:00:00.000Z' as Instant }

/**
 * What LibreOffice Calc 7.4 put on the clipboard as text for a row of names and 200 rows of 8 cells. Of every five texts
 * in the last column one had two lines, one a tab and two had quotes: lines and tabs became spaces, nothing is quoted.
 */
const COPIED = readFileSync(new URL('../../../fixtures/calc-cells.txt', import.meta.url), 'utf8')

const ACTIONS = Array.from({ length: 200 }, (_, nth) => {
  const number = `1.${String(nth + 1).padStart(2, '0')}`
  return anAction({ id: number, number, ...due('2025-Q1', '2026-Q3') })
})

test('200 × 8 cells that Calc copied are one proposal, and one undo restores all of it', async () => {
  const database = new PlanDatabase('geplakt')
  const store = new PlanStore(database, aFrame(), clock, new AKeeper(), () => 'proef')
  await store.open(() =>
    Promise.resolve({ first: quarter('2025-Q1'), actions: ACTIONS, organisations: [], budget: [] }),
  )
  const plan = () => readPlan(database, aFrame())
  const before = await plan()

  const file = pastedFile(COPIED)
  if (!file.ok) throw new Error(file.problem.kind)
  const { rows, refused, unknown } = proposalFrom(file.value.lists, before, TODAY, null)
  expect([rows.length, rows.flatMap(({ changes }) => changes).length, refused, unknown]).toEqual([200, 800, [], []])
  expect(rows.slice(0, 5).map(({ changes }) => changes.at(-1)?.to)).toEqual([
    'Regel een van 1.01. Regel twee.',
    'Hij zei "ja" over 1.02.',
    'Eerst 1.03, dan een tab.',
    'Gewone tekst bij 1.04.',
    '"Helemaal" tussen aanhalingstekens: 1.05',
  ])

  expect(await takeOver(store, rows, { reason: 'Zo staat het in de lijst', disclosure: 'intern' }, TODAY)).toEqual(
    ok(null),
  )
  const after = await plan()
  const values = after.actions.map(({ owner, expected, status }) => [owner?.value, expected.end?.value, status])
  expect(values).toEqual(ACTIONS.map(() => ['Team Bibob', '2026-Q4', 'in-uitvoering']))
  expect(after.updates).toHaveLength(200)
  expect(lastUndoable(after.events)).toBe(2)

  await store.undo(2)
  const undone = await plan()
  expect(undone.actions.map((action) => ({ ...action, revision: 0 }))).toEqual(
    before.actions.map((action) => ({ ...action, revision: 0 })),
  )
  expect(undone.updates).toEqual([])
  expect(lastUndoable(undone.events)).toBeNull()
  await database.delete()
})
