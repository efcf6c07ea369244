import fc from 'fast-check'
import type { Action } from '@shared/plan/action'
import { NOT_YET_SPENT, type BudgetLine } from '@shared/plan/budget'
import { addDays, day, type Day } from '@shared/plan/day'
import { KINDS } from '@shared/plan/kind'
import type { Plan } from '@shared/plan/plan'
import { addQuarters, quarter } from '@shared/plan/quarter'
import { THEME_NUMBERS } from '@shared/plan/theme'
import type { EarlierReport } from '@shared/reports/gs-material'
import { aFrame, anAction, due } from './builders'
import { deedsFor, Diary, live } from './diary'

const aQuarter = fc.integer({ min: 0, max: 7 }).map((steps) => addQuarters(quarter('2025-Q1'), steps))

/** So many actions of every kind, with and without quarters, conditions, parts and retellings. */
export const anyActions = (least: number, most: number): fc.Arbitrary<readonly Action[]> =>
  fc
    .array(
      fc.record({
        theme: fc.constantFrom(...THEME_NUMBERS),
        kind: fc.constantFrom(...KINDS),
        strength: fc.constantFrom('vast', 'voornemen', 'wens' as const),
        start: fc.option(aQuarter),
        end: fc.option(aQuarter),
        conditional: fc.boolean(),
        weight: fc.constantFrom(1, 2, 3 as const),
        parent: fc.option(fc.nat(most - 1), { freq: 4 }),
        alsoAt: fc.option(fc.nat(most - 1), { freq: 4 }),
      }),
      { minLength: least, maxLength: most, size: 'max' },
    )
    .map((said) =>
      said.map(({ theme, start, end, conditional, parent, alsoAt, ...rest }, index) => {
        const number = (at: number) => `${said[at]?.theme ?? 1}.${String(at + 1).padStart(most < 100 ? 2 : 3, '0')}`
        return anAction({
          ...rest,
          theme,
          id: `a${index}`,
          number: number(index),
          ...due(start, end),
          condition: conditional ? { text: 'Bij positief draagvlak', met: null } : null,
          parent: parent !== null && parent < index ? number(parent) : null,
          alsoAt: alsoAt !== null && alsoAt !== index && alsoAt < said.length ? [number(alsoAt)] : [],
        })
      }),
    )

export const anyDay: fc.Arbitrary<Day> = fc.nat(900).map((days) => addDays(day('2024-12-01'), days))

const anAmount = fc.option(fc.integer({ min: -200_000, max: 500_000 }), { freq: 3 })

/** Some budget lines of two years, with and without amounts. */
const anyBudget: fc.Arbitrary<readonly BudgetLine[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2025, 2026),
      side: fc.constantFrom('inkomsten', 'verplichtingen', 'verwacht' as const),
      adopted: anAmount,
      changed: anAmount,
      committed: anAmount,
      realised: anAmount,
      forecast: anAmount,
    }),
    { maxLength: 12 },
  )
  .map((lines) =>
    lines.map((line, index) => ({
      ...NOT_YET_SPENT,
      ...line,
      id: `post-${index}`,
      name: `Post ${index}`,
      theme: null,
      actions: [],
    })),
  )

/** A plan with a life behind it, the day it is reported on, and the earlier report it is held against, if any. */
export interface Reported {
  readonly plan: Plan
  readonly on: Day
  readonly earlier: EarlierReport | null
}

/** Any plan of so many actions, with so many deeds at most, reported on any day, against any earlier report or none. */
export const anyReported = (most: number, deeds: number): fc.Arbitrary<Reported> =>
  anyActions(0, most)
    .chain((actions) =>
      fc.tuple(
        fc.constant(actions),
        actions.length === 0 ? fc.constant([]) : deedsFor(actions.length, deeds),
        anyDay,
        fc.option(fc.record({ on: anyDay, sequence: fc.nat(deeds) })),
        anyBudget,
      ),
    )
    .map(([actions, life, on, earlier, budget]) => {
      const diary = new Diary(actions, day('2025-01-01'), aFrame(), budget)
      live(diary, life)
      return { plan: diary.plan(), on, earlier: earlier && { ...earlier, sequence: earlier.sequence + 1 } }
    })
