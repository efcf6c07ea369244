import type { Action } from '@shared/plan/action'
import { withAdopted, withExpected, withStatus, withUpdate } from '@shared/plan/change-action'
import {
  withConclusion,
  withConditionMet,
  withMoment,
  withPercentage,
  withRhythm,
  withStep,
  withStepDone,
} from '@shared/plan/change-course'
import { day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import type { Status } from '@shared/plan/status'
import type { Rule } from '@shared/plan/user-action'
import { aFrame, anAction, aStep, due, theBudget } from './builders'
import { Diary } from './diary'

/*
 * Seventeen records over two years, of every kind. Fifteen count: 4.03a is a part of 4.03, and 4.04 tells 1.02 again.
 *
 *   nr.   kind                          adopted              weight  what happens
 *   1.01  resultaat, four steps         2025-Q1..2025-Q4     1       steps 10-02-25, 20-06-25, 05-11-25, 15-02-26; end moved to
 *                                                                    2026-Q1 on 10-12-25; afgerond 15-02-26
 *   1.02  resultaat                     2025-Q1..2025-Q2     1       afgerond 30-06-25, the last day of its quarter
 *   1.03  verkenning                    ..2025-Q3            1       in voorbereiding 01-05-25; conclusie nee, afgerond 12-09-25
 *   1.04  doorlopend, 4 a year          -                    1       moments 01-02-25, 01-05-25, 01-08-25, 20-05-26
 *   2.01  resultaat                     2026-Q1..2026-Q2     2       in uitvoering 01-02-26; 40% on 01-04-26; told 10-06-26
 *   2.02  resultaat, conditional        2025-Q1..2025-Q4     1       met 15-10-25; in uitvoering 20-10-25; afgerond 20-05-26
 *   2.03  resultaat, conditional        2026-Q1..2026-Q2     1       never met
 *   2.04  deelname                      -                    1       never heard of
 *   3.01  resultaat                     2025-Q2..2026-Q1     1       vervallen 15-09-25
 *   3.02  resultaat without a quarter   -                    1       in uitvoering 01-03-25; afgerond 01-06-26
 *   3.03  resultaat                     2026-Q3..2026-Q4     1       afgerond 15-06-26, before its quarter
 *   3.04  resultaat                     2025-Q3..2026-Q2     1       in uitvoering 01-08-25; aangehouden 20-01-26
 *   4.01  resultaat                     2025-Q4..2025-Q4     1       in uitvoering 05-10-25; by decision of 01-12-25 to 2026-Q2; told 15-04-26
 *   4.02  wens                          ..2025-Q4            1       nothing: a wish is never planned
 *   4.03  resultaat                     2026-Q1..2026-Q3     1       in voorbereiding 10-05-26
 */

const ACTIONS: readonly Action[] = [
  numbered('1.01', due('2025-Q1', '2025-Q4')),
  numbered('1.02', due('2025-Q1', '2025-Q2')),
  numbered('1.03', { kind: 'verkenning', ...due(null, '2025-Q3') }),
  numbered('1.04', { kind: 'doorlopend', status: 'doorlopend' }),
  numbered('2.01', { ...due('2026-Q1', '2026-Q2'), weight: 2 }),
  numbered('2.02', { ...due('2025-Q1', '2025-Q4'), condition: { text: 'Bij honorering van de aanvraag', met: null } }),
  numbered('2.03', { ...due('2026-Q1', '2026-Q2'), condition: { text: 'Bij positief draagvlak', met: null } }),
  numbered('2.04', { kind: 'deelname', status: 'doorlopend' }),
  numbered('3.01', due('2025-Q2', '2026-Q1')),
  numbered('3.02', {}),
  numbered('3.03', due('2026-Q3', '2026-Q4')),
  numbered('3.04', due('2025-Q3', '2026-Q2')),
  numbered('4.01', due('2025-Q4', '2025-Q4')),
  numbered('4.02', { strength: 'wens', ...due(null, '2025-Q4') }),
  numbered('4.03', due('2026-Q1', '2026-Q3')),
  numbered('4.03a', { ...due('2026-Q1', '2026-Q2'), parent: '4.03' }),
  numbered('4.04', { ...due('2025-Q1', '2025-Q2'), alsoAt: ['1.02'] }),
]

function numbered(number: string, said: Partial<Action>): Action {
  const theme = Number(number.slice(0, 1)) as Action['theme']
  return anAction({ id: `actie-${number}`, number, theme, title: `Doe wat bij ${number} is beloofd`, ...said })
}

/** The life of the example, typed in an order in which some of it was typed later than it happened. */
export function workedExample(): Diary {
  const diary = new Diary(ACTIONS, day('2026-07-01'), aFrame(), theBudget)
  const on = (date: string, number: string, rule: Rule) => {
    if (!diary.change([`actie-${number}`], rule, day(date))) throw new Error(`Geweigerd: ${number} op ${date}`)
  }
  const status = (date: string, number: string, to: Status, reason: string | null = null) =>
    on(date, number, (action) => withStatus(action, to, { reason }))
  const told = (date: string, number: string, text: string) =>
    on(date, number, (action) =>
      withUpdate(action, {
        id: `stand-${number}-${date}`,
        actionId: action.id,
        happenedOn: day(date),
        enteredAt: `${date}T10:00:00.000Z` as Instant,
        by: 'adviseur',
        text,
        disclosure: 'openbaar',
      }),
    )

  for (const id of ['a', 'b', 'c', 'd'])
    on('2025-01-10', '1.01', (action) => withStep(action, aStep({ id, title: `Stap ${id}` })))
  status('2025-01-15', '1.01', 'in-uitvoering')
  const done = { a: '2025-02-10', b: '2025-06-20', c: '2025-11-05', d: '2026-02-15' }
  for (const [id, date] of Object.entries(done)) on(date, '1.01', (action) => withStepDone(action, id, day(date)))
  status('2026-02-15', '1.01', 'afgerond')
  // Typed after what came later: it counts on its own day all the same.
  on('2025-12-10', '1.01', (action) => withExpected(action, { end: quarter('2026-Q1') }, 'De leverancier is later.'))

  status('2025-06-30', '1.02', 'afgerond')
  status('2025-05-01', '1.03', 'in-voorbereiding')
  on('2025-09-12', '1.03', (action) =>
    withConclusion(action, { outcome: 'nee', sentence: 'Het loont niet.', disclosure: 'openbaar' }),
  )
  status('2025-09-12', '1.03', 'afgerond')
  on('2025-01-02', '1.04', (action) => withRhythm(action, 4))
  for (const date of ['2026-05-20', '2025-02-01', '2025-08-01', '2025-05-01'])
    on(date, '1.04', (action) => withMoment(action, { id: date, on: day(date), text: 'Overleg gehouden' }))

  status('2026-02-01', '2.01', 'in-uitvoering')
  on('2026-04-01', '2.01', (action) => withPercentage(action, 40))
  told('2026-06-10', '2.01', 'De aanbesteding loopt.')
  on('2025-10-15', '2.02', (action) => withConditionMet(action, day('2025-10-15')))
  status('2025-10-20', '2.02', 'in-uitvoering')
  status('2026-05-20', '2.02', 'afgerond')

  status('2025-09-15', '3.01', 'vervallen', 'Opgegaan in 3.04.')
  status('2025-03-01', '3.02', 'in-uitvoering')
  status('2026-06-01', '3.02', 'afgerond')
  status('2026-06-15', '3.03', 'afgerond')
  status('2025-08-01', '3.04', 'in-uitvoering')
  status('2026-01-20', '3.04', 'aangehouden', 'Wacht op het RIEC.')

  status('2025-10-05', '4.01', 'in-uitvoering')
  const decision = { name: 'GS-besluit fasering', on: day('2025-12-01') }
  on('2025-12-01', '4.01', (action) => withAdopted(action, { end: quarter('2026-Q2') }, decision))
  told('2026-04-15', '4.01', 'De helft is klaar.')
  status('2026-05-10', '4.03', 'in-voorbereiding')
  return diary
}

/** The figures of the example on a day, worked out by hand below. */
export interface WorkedFigures {
  readonly on: string
  /** Op schema, aandachtspunt, loopt achter, afgerond, niet beoordeeld, vervallen: together fifteen. */
  readonly lights: readonly [number, number, number, number, number, number]
  /** Gepland gereed, daarvan afgerond, eerder gereed. */
  readonly due: readonly [number, number, number]
  /** Nog niet aan de beurt, doorlopend, zonder kwartaal, wacht op een voorwaarde. */
  readonly rest: readonly [number, number, number, number]
  /** How many are in the percentage, how many of these are finished, how many are estimated. */
  readonly inSum: readonly [number, number, number]
  /** Planned and actual, as sums of weighted shares over the total weight of ten. */
  readonly shares: readonly [number, number]
}

export const WORKED: readonly WorkedFigures[] = [
  {
    // 2025-Q2 still runs on its last day, so only Q1 has ended and nothing was due; 1.02 is finished early, by a day.
    // Green 1.01 (heard 20-06), 1.03 (01-05), 1.04 (01-05). Blue 1.02. Grey: 2.01, 3.03, 3.04, 4.01, 4.03 start later; 2.02
    // and 2.03 wait; 2.04 and 3.01 were never heard of; 3.02 and 4.02 have no quarter. 3 + 1 + 11 = 15.
    // Not due with a quarter: 1.01 1.02 1.03 2.01 2.02 2.03 3.01 3.03 3.04 4.01 4.03 = 11; 1.04 and 2.04 go on; 3.02 and 4.02
    // have no quarter. 0 + 11 + 2 + 2 = 15.
    // In the sum: those eleven without the two that wait: 9. Planned: 1.01 1/4, 1.02 1/2 = 0.75. Actual: 1.01 2/4, 1.02 1,
    // 1.03 0.1 = 1.6. Estimated: all of the nine but 1.01 (steps) and 1.02 (finished) = 7.
    on: '2025-06-30',
    lights: [3, 0, 0, 1, 11, 0],
    due: [0, 0, 1],
    rest: [11, 2, 2, 2],
    inSum: [9, 1, 7],
    shares: [0.75 / 10, 1.6 / 10],
  },
  {
    // Q1 to Q3 of 2025 have ended: 1.02 and 1.03 were due, both are finished. 3.01 is withdrawn, 2.02's condition is met.
    // Orange 1.01 (expected a quarter later). Green 1.04 (01-08, within two quarters), 2.02 (20-10), 3.04 (01-08), 4.01 (05-10;
    // its promise is 2026-Q2 by decision). Blue 1.02, 1.03. Grey 2.01, 3.03, 4.03 start later; 2.03 waits; 2.04; 3.02 and 4.02.
    // 4 + 1 + 2 + 7 + 1 = 15.
    // Not due: 1.01 2.01 2.02 2.03 3.03 3.04 4.01 4.03 = 8. 2 + 8 + 2 + 2 + 1 = 15.
    // In the sum: 1.01 1.02 1.03 2.01 2.02 3.03 3.04 4.01 4.03 = 9. Planned: 3/4 + 1 + 1 + 0 + 3/4 + 0 + 1/4 + 0 + 0 = 3.75.
    // Actual: 3/4 + 1 + 1 + 0 + 0.5 + 0 + 0.5 + 0.5 + 0 = 4.25. Estimated: without 1.01, 1.02, 1.03 = 6.
    on: '2025-12-31',
    lights: [4, 1, 0, 2, 7, 1],
    due: [2, 2, 0],
    rest: [8, 2, 2, 1],
    inSum: [9, 2, 6],
    shares: [3.75 / 10, 4.25 / 10],
  },
  {
    // All of 2025 has ended: 1.01, 1.02, 1.03, 2.02 were due; 2.02 is not finished.
    // Orange 2.02 (a quarter over time), 1.04 (last moment 01-08-25, more than two quarters ago). Green 2.01 (01-02), 3.04
    // (20-01), 4.01 (05-10, the quarter before). Blue 1.01, 1.02, 1.03. Grey 2.03 waits; 2.04; 3.02; 3.03 starts later; 4.02; 4.03
    // should run and was never heard of. 3 + 2 + 3 + 6 + 1 = 15.
    // Not due: 2.01 2.03 3.03 3.04 4.01 4.03 = 6. 4 + 6 + 2 + 2 + 1 = 15.
    // Planned: 1 + 1 + 1 + 2 x 0 + 1 + 0 + 2/4 + 1/3 + 0 = 4.8333. Actual: 1 + 1 + 1 + 2 x 0.5 + 0.5 + 0 + 0.5 (where it was when
    // it was held) + 0.5 + 0 = 5.5. Estimated: 2.01 2.02 3.03 3.04 4.01 4.03 = 6.
    on: '2026-03-31',
    lights: [3, 2, 0, 3, 6, 1],
    due: [4, 3, 0],
    rest: [6, 2, 2, 1],
    inSum: [9, 3, 6],
    shares: [(4.5 + 1 / 3) / 10, 5.5 / 10],
  },
  {
    // 2026-Q2 still runs. Due: the same four, all finished now; 3.02 (no quarter) and 3.03 (2026-Q4) were finished earlier.
    // Green 1.04 (20-05), 2.01 (10-06), 3.04 (20-01, the quarter before), 4.01 (15-04), 4.03 (10-05). Blue 1.01 1.02 1.03 2.02 3.02
    // 3.03. Grey 2.03, 2.04, 4.02. 5 + 6 + 3 + 1 = 15.
    // Not due: 2.01 2.03 3.03 3.04 4.01 4.03 = 6. 4 + 6 + 2 + 2 + 1 = 15.
    // Planned: 1 + 1 + 1 + 2 x 1/2 + 1 + 0 + 3/4 + 2/3 + 1/3 = 6.75. Actual: 1 + 1 + 1 + 2 x 0.4 + 1 + 1 + 0.5 + 0.5 + 0.1 = 6.9.
    // Finished in the sum: 1.01 1.02 1.03 2.02 3.03 = 5. Estimated: 3.04 4.01 4.03 = 3.
    on: '2026-06-30',
    lights: [5, 0, 0, 6, 3, 1],
    due: [4, 4, 2],
    rest: [6, 2, 2, 1],
    inSum: [9, 5, 3],
    shares: [6.75 / 10, 6.9 / 10],
  },
  {
    // A day later 2026-Q2 has ended: 2.01, 3.04 and 4.01 were due too, and are a quarter over time: orange.
    // Green 1.04 and 4.03. Blue the same six. Grey the same three. 2 + 3 + 6 + 3 + 1 = 15. Not due: 2.03 3.03 4.03 = 3.
    // Planned: 1 + 1 + 1 + 2 x 1 + 1 + 0 + 1 + 1 + 2/3 = 8.6667. Actual as yesterday.
    on: '2026-07-01',
    lights: [2, 3, 0, 6, 3, 1],
    due: [7, 4, 2],
    rest: [3, 2, 2, 1],
    inSum: [9, 5, 3],
    shares: [(8 + 2 / 3) / 10, 6.9 / 10],
  },
]
