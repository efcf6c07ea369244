import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, type Instant } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { STATUSES, statusName } from '@shared/plan/status'
import { listsIn } from '@shared/exchange/found-list'
import { proposalFrom, type Proposal } from '@shared/exchange/list-proposal'
import { ruleFor, type SaidOfAll } from '@shared/exchange/meant-change'
import type { CellValue, ReadSheet } from '@shared/exchange/workbook'
import { cellInWords } from '@shared/reports/cell-words'
import { wording } from '@shared/reports/wording'
import { aPlan, anAction, aReport, changed, due, told } from '../../support/builders'
import { anyReported } from '../../support/any-plan'

const { headings } = wording.actions
const TODAY = day('2026-06-30')

const actions = [
  anAction({ id: 'a', number: '1.01', title: 'Eerste', ...due('2025-Q1', '2026-Q3') }),
  anAction({ id: 'b', number: '1.02', title: 'Tweede', owner: { value: 'Team A', origin: 'plan' } }),
  anAction({ id: 'c', number: '1.10', title: 'Derde' }),
]

/** The sheet *Actielijst* as it comes back, with these cells filled in by someone, by number and heading. */
function backFrom(plan: Plan, on: string, typed: Readonly<Record<string, Record<string, CellValue>>> = {}): ReadSheet {
  const report = aReport(plan, on)
  const table = report.sheets.find(({ name }) => name === 'Actielijst')?.blocks[0]
  if (table?.kind !== 'table') throw new Error('Geen lijst')
  const rows: readonly (readonly CellValue[])[] = [
    [report.title],
    ['Actielijst'],
    [report.standing],
    [],
    table.columns.map(({ heading }) => heading),
    ...table.rows.map(({ cells }) => {
      const number = cells[0] ? cellInWords(cells[0]) : ''
      return table.columns.map(({ heading }, index): CellValue => {
        const own = typed[number]?.[heading]
        const cell = cells[index]
        if (own !== undefined) return own
        return cell?.kind === 'figure' ? cell.value : (cell && cellInWords(cell)) || null
      })
    }),
    ['3 acties.'],
  ]
  return sheetOf('Actielijst', rows)
}

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): ReadSheet => ({
  name,
  isHidden: false,
  rows: rows.map((values, index) => ({
    row: index + 1,
    isHidden: false,
    cells: values.flatMap((value, at) => (value === null ? [] : { column: at + 1, value, remark: null })),
  })),
})

const proposed = (plan: Plan, sheet: ReadSheet, madeAt: string | null = null): Proposal =>
  proposalFrom(listsIn([sheet]), plan, TODAY, madeAt as Instant | null)

const changesIn = ({ rows }: Proposal) =>
  rows.flatMap(({ action, changes }) => changes.map(({ meant, from, to }) => [action.number, meant.field, from, to]))

describe('a list that comes back', () => {
  const plan = aPlan({ actions, since: [told('2026-05-05', actions[0] ?? anAction({}), 'Het loopt.')] })

  test('as it went proposes nothing', () => {
    expect(proposed(plan, backFrom(plan, '2026-06-30'))).toEqual({ rows: [], refused: [], unknown: [], unchanged: 3 })
  })

  test('with other words proposes each of them, from and to, with its place', () => {
    const proposal = proposed(
      plan,
      backFrom(plan, '2026-06-30', {
        '1.01': { [headings.expected]: '2026-q4', [headings.update]: 'Vertraagd. (bijgewerkt 05-05-2026)' },
        '1.02': { [headings.owner]: ' Team B ', [headings.status]: 'in uitvoering' },
      }),
    )
    expect(changesIn(proposal)).toEqual([
      ['1.01', 'expected', '2026-Q3', '2026-Q4'],
      ['1.01', 'update', 'Het loopt.', 'Vertraagd.'],
      ['1.02', 'owner', 'Team A', 'Team B'],
      ['1.02', 'status', 'Niet gestart', 'In uitvoering'],
    ])
    const [moved, update] = proposal.rows[0]?.changes ?? []
    expect([moved?.needsReason, update?.needsReason]).toEqual([true, false])
    expect(moved?.place).toEqual({ sheet: 'Actielijst', row: 6, column: 7 })
    expect(proposal).toMatchObject({ refused: [], unknown: [], unchanged: 1 })
  })

  test('with an empty cell erases nothing; “nog te bepalen” takes an owner away', () => {
    const emptied = backFrom(plan, '2026-06-30', { '1.02': { [headings.owner]: null, [headings.status]: '' } })
    expect(changesIn(proposed(plan, emptied))).toEqual([])
    const nobody = backFrom(plan, '2026-06-30', { '1.02': { [headings.owner]: 'nog te bepalen' } })
    expect(proposed(plan, nobody).rows[0]?.changes[0]?.meant).toEqual({ field: 'owner', to: null })
  })

  test.each([
    [headings.status, 'Klaar', 'status-unknown'],
    [headings.status, 3, 'not-text'],
    [headings.expected, 'najaar', 'quarter-unreadable'],
    [headings.expected, '2099-Q1', 'quarter-outside'],
    [headings.action, 'Een andere naam', 'column-fixed'],
    [headings.light, '● Op schema', 'column-fixed'],
  ])('with %s %j is refused there, and everything else is not', (heading, value, why) => {
    const sheet = backFrom(plan, '2026-06-30', { '1.02': { [heading]: value, [headings.owner]: 'Team B' } })
    const { rows, refused } = proposed(plan, sheet)
    expect(rows[0]?.changes.map(({ to }) => to)).toEqual(['Team B'])
    expect(refused.map((each) => [each.number, each.heading, each.given, each.why.kind])).toEqual([
      ['1.02', heading, String(value), why],
    ])
  })

  test('names numbers that are unknown, come twice or are no longer text', () => {
    const head = [headings.number, headings.status]
    const rows = [
      head,
      ['1.01', 'Afgerond'],
      ['1.01', 'Vervallen'],
      ['7.99', 'Afgerond'],
      [1.1, 'Afgerond'],
      ['Totaal'],
    ]
    const { rows: changed, refused, unknown } = proposed(plan, sheetOf('Mijn lijst', rows))
    expect(changed.map(({ action }) => action.number)).toEqual(['1.01'])
    expect(unknown).toEqual([{ number: '7.99', place: { sheet: 'Mijn lijst', row: 4, column: 1 } }])
    expect(refused.map(({ place, why }) => [place.row, why.kind])).toEqual([
      [3, 'number-twice'],
      [5, 'number-unreadable'],
    ])
  })

  test('late keeps what happened in the plan meanwhile, and says where both changed', () => {
    const [first = anAction({}), second = anAction({})] = actions
    const early = aPlan({ actions })
    const sheet = backFrom(early, '2026-06-30', { '1.02': { [headings.status]: 'Afgerond' } })
    const later = aPlan({
      actions,
      since: [
        changed('2026-06-20', first, 'status', 'in-uitvoering'),
        changed('2026-06-21', second, 'status', 'in-voorbereiding'),
      ],
    })
    const { rows } = proposed(later, sheet, '2026-06-01T00:00:00Z')
    expect(rows.map(({ action }) => action.number)).toEqual(['1.02'])
    expect(rows[0]?.changes[0]).toMatchObject({ from: 'In voorbereiding', to: 'Afgerond', isOutdated: true })
  })

  test('is found by its headings, wherever it stands and however its letters are composed', () => {
    const decomposed = sheetOf('Blad1', [
      ['', '__proto__', 'Trekker '.normalize('NFD'), 'Nr.'],
      ['', 'x', 'Team C', '1.02'],
    ])
    expect(changesIn(proposed(plan, decomposed))).toEqual([['1.02', 'owner', 'Team A', 'Team C']])
    expect(
      listsIn([
        sheetOf('Blad1', [
          ['Nr.', 'constructor'],
          ['1.01', 'x'],
        ]),
      ]),
    ).toEqual([])
  })
})

const SAID: SaidOfAll = {
  reason: 'Zo staat het in de lijst',
  disclosure: 'intern',
  update: ({ id }, text) => ({
    id: 'nieuw',
    actionId: id,
    happenedOn: TODAY,
    enteredAt: '2026-06-30T09:00:00.000Z' as Instant,
    by: 'adviseur',
    text,
    disclosure: 'intern',
  }),
}

describe('whatever plan it is and whatever is typed', () => {
  const typed = fc.dictionary(
    fc.constantFrom('1.01', '2.01', '3.02', '4.03'),
    fc.dictionary(
      fc.constantFrom(...Object.values(headings).slice(1)),
      fc.oneof(
        fc.string(),
        fc.constantFrom(...STATUSES.map(statusName)),
        fc.constantFrom('2026-Q1', '2027-Q4'),
        fc.double(),
      ),
    ),
  )

  test('an untouched list asks nothing, and the plan takes everything that is proposed once a reason is given', () => {
    fc.assert(
      fc.property(anyReported(8, 20), typed, ({ plan, on }, cells) => {
        const sheet = backFrom(plan, on, cells)
        const { rows, refused } = proposalFrom(listsIn([sheet]), plan, day('2027-06-30'), null)
        for (const { action, changes } of rows)
          for (const { meant } of changes) {
            const change = ruleFor(meant, SAID)(action)
            expect(change.ok && change.value.length > 0).toBe(true)
          }
        for (const { place } of refused) expect(place.row).toBeGreaterThan(5)
        const untouched = proposalFrom(listsIn([backFrom(plan, on)]), plan, day('2027-06-30'), null)
        expect([untouched.rows, untouched.refused, untouched.unknown]).toEqual([[], [], []])
      }),
      { numRuns: 60 },
    )
  })
})
