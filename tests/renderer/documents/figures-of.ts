import { expect } from 'vitest'
import { dayInNumbers } from '@shared/plan/day'
import { lightInWords } from '@shared/plan/light'
import { firstDayOf, quartersBetween } from '@shared/plan/quarter'
import { statusName } from '@shared/plan/status'
import type { ActionStand } from '@shared/progress/action-stand'
import { asKnownAfter } from '@shared/progress/as-of'
import { BUDGET_COLUMNS, budgetYear, type Amounts } from '@shared/progress/budget-stand'
import { bridgeOf } from '@shared/progress/bridge'
import type { Count } from '@shared/progress/count'
import { letterIn } from '@shared/progress/plan-letters'
import { standOf, type Stand } from '@shared/progress/stand'
import type { Reported } from '../../support/any-plan'
import type { Grid } from './raw-workbook'

type Line = Readonly<Record<string, string>>

/** The lines under the head of a table that begins with these headings, by heading, up to an open row; an empty table has one. */
function linesUnder(grid: Grid, sheet: string, ...headings: readonly string[]): readonly Line[] {
  const rows = grid.get(sheet) ?? []
  const head = rows.findIndex((row) => headings.every((heading, column) => row[column] === heading))
  if (head < 0) throw new Error(`Geen ${headings.join(', ')} op ${sheet}`)
  const columns = (rows[head] ?? []).filter((heading) => heading !== '')
  const below = rows.slice(head + 1)
  const open = below.findIndex((row, index) => index > 0 && row.every((cell) => cell === ''))
  return below
    .slice(0, open < 0 ? undefined : open)
    .map((row) => Object.fromEntries(columns.map((heading, column) => [heading, row[column] ?? ''])))
}

const numbers = (line: Line | undefined, ...headings: readonly string[]): readonly number[] =>
  headings.map((heading) => Number(line?.[heading]))

const COLOURS = ['Afgerond', 'Op schema', 'Aandachtspunt', 'Loopt achter', 'Niet beoordeeld'] as const

const colours = ({ lights }: Count) => [
  lights.afgerond,
  lights['op-schema'],
  lights.aandachtspunt,
  lights['loopt-achter'],
  lights['niet-beoordeeld'],
]

const listed = ({ actions }: Stand) => actions.filter(({ countsAs }) => countsAs !== 'retelling')

/** Every figure of the GS workbook of a plan is that of the progress module, whoever reads the file. */
export function expectFigures(grid: Grid, { plan, on, earlier }: Reported): void {
  const stand = standOf(plan, on)
  const then = earlier ? standOf(asKnownAfter(plan, earlier.sequence), earlier.on) : null
  expectKeyFigures(grid, stand, then)
  expectThemes(grid, stand)
  expectActions(grid, stand)
  expectPlanning(grid, stand, quartersBetween(plan.frame.first, plan.frame.last), plan.frame)
  expectDeviations(grid, stand, then)
  expectMoney(grid, stand)
  expectBridge(grid, then ?? standOf(plan, firstDayOf(plan.frame.first)), stand)
}

function expectKeyFigures(grid: Grid, { total: { count } }: Stand, then: Stand | null): void {
  const figures = (all: Count) => [all.actions, ...colours(all), all.withdrawn, all.planned, all.plannedAndFinished]
  const lines = linesUnder(grid, 'Samenvatting', 'Kengetal', 'Deze rapportage').slice(0, 9)
  expect(lines.flatMap((line) => numbers(line, 'Deze rapportage'))).toEqual(figures(count))
  if (!then) return expect(lines.map((line) => line['Vorige rapportage'])).toEqual(Array(9).fill('n.v.t.'))
  const before = figures(then.total.count)
  expect(lines.flatMap((line) => numbers(line, 'Vorige rapportage'))).toEqual(before)
  expect(lines.flatMap((line) => numbers(line, 'Verschil'))).toEqual(
    figures(count).map((figure, index) => figure - (before[index] ?? NaN)),
  )
}

function expectThemes(grid: Grid, { themes, total }: Stand): void {
  const groups = [...themes, total]
  const state = linesUnder(grid, 'Samenvatting', 'Thema', 'Acties')
  expect(groups.map((_, index) => numbers(state[index], 'Acties', ...COLOURS))).toEqual(
    groups.map(({ count }) => [count.actions, ...colours(count)]),
  )
  const against = linesUnder(grid, 'Voortgang per thema', 'Thema', 'Ambitie volgens plan')
  const headings = ['Acties', 'Gepland gereed', 'Werkelijk gereed', 'Verschil', 'Eerder gereed', 'Doorlopend']
  expect(groups.map((_, index) => numbers(against[index], ...headings, 'Zonder kwartaal'))).toEqual(
    groups.map(({ count }) => [
      count.actions,
      count.planned,
      count.plannedAndFinished,
      count.plannedAndFinished - count.planned,
      count.finishedEarlier,
      count.continuous,
      count.withoutQuarter,
    ]),
  )
}

const lightOf = ({ light }: ActionStand) => (light ? lightInWords(light) : 'Vervallen')

function expectActions(grid: Grid, stand: Stand): void {
  const lines = linesUnder(grid, 'Actielijst', 'Nr.', 'Thema').filter((line) => line['Nr.'] !== '')
  expect(
    lines.map((line) => [line['Nr.'], line['Status'], line['Stoplicht']?.replace(/ \(vastgesteld\)$/, '')]),
  ).toEqual(listed(stand).map((each) => [each.action.number, statusName(each.action.status), lightOf(each)]))
  for (const line of lines.filter((each) => /^[▲■]/.test(each['Stoplicht'] ?? '')))
    expect(numbersOnSheet4(grid).filter((number) => number === line['Nr.'])).toHaveLength(1)
}

const numbersOnSheet4 = (grid: Grid) =>
  linesUnder(grid, 'Afwijkingen en bijsturing', 'Nr.', 'Actie').flatMap((line) => line['Nr.'] || [])

function expectDeviations(grid: Grid, stand: Stand, then: Stand | null): void {
  const deviating = (['loopt-achter', 'aandachtspunt'] as const).flatMap((light) =>
    listed(stand).filter((each) => each.light === light),
  )
  expect(numbersOnSheet4(grid)).toEqual(deviating.map(({ action }) => action.number))
  const before = new Map(then?.actions.map((each) => [each.action.id, each.light]))
  const lines = linesUnder(grid, 'Afwijkingen en bijsturing', 'Nr.', 'Actie').slice(0, deviating.length)
  expect(lines.map((line) => line['Vorig'])).toEqual(
    deviating.map(({ action }) => {
      const light = before.get(action.id)
      return light ? lightInWords(light) : 'n.v.t.'
    }),
  )
}

function expectPlanning(
  grid: Grid,
  stand: Stand,
  quarters: ReturnType<typeof quartersBetween>,
  period: Parameters<typeof letterIn>[2],
): void {
  const lines = linesUnder(grid, 'Planning per kwartaal', 'Nr.', 'Actie')
  const letters = listed(stand).map((each) => quarters.map((quarter) => letterIn(quarter, each, period) ?? ''))
  const body = lines.filter((line) => line['Nr.'] !== '')
  expect(body.map((line) => quarters.map((quarter) => line[quarter]))).toEqual(letters)
  const total = (label: string) =>
    numbers(
      lines.find((line) => line['Actie'] === label),
      ...quarters,
    )
  const count = (letter: string) => quarters.map((_, column) => letters.filter((row) => row[column] === letter).length)
  expect(total('Gereed volgens plan per kwartaal')).toEqual(count('G'))
  expect(total('Afgerond per kwartaal')).toEqual(count('A'))
  expectSamePlanning(linesUnder(grid, 'Actielijst', 'Nr.', 'Thema'), body, quarters)
}

/** Sheet 5's G is what sheet 3 promises, and its V or A what sheet 3 expects (`reports.md` 4, check 4). */
function expectSamePlanning(actions: readonly Line[], planning: readonly Line[], quarters: readonly string[]): void {
  const byNumber = new Map(actions.map((line) => [line['Nr.'], line]))
  for (const line of planning) {
    const action = byNumber.get(line['Nr.'] ?? '')
    const marked = (...letters: readonly string[]) =>
      quarters.filter((quarter) => letters.includes(line[quarter] ?? ''))
    const [promised = '', expected = ''] = [action?.['Gereed volgens plan'], action?.['Gereed verwacht']]
    const hidden = [...marked('A'), ...marked('V')]
    expect(marked('G')).toEqual(quarters.filter((quarter) => quarter === promised && !hidden.includes(quarter)))
    expect(marked('V', 'A')).toEqual(quarters.filter((quarter) => quarter === expected))
  }
}

/** Every amount of every budget line, and what its side adds up to; an amount that nobody knows is an empty cell. */
function expectMoney(grid: Grid, { budget }: Stand): void {
  const rows = grid.get('Financiën') ?? []
  const amounts = (label: string) => rows.find(([first]) => first === label)?.slice(2, 9)
  const written = (of: Amounts) => BUDGET_COLUMNS.map((column) => (of[column] === null ? '' : String(of[column])))
  for (const { sides, left, year } of [2025, 2026].map((each) => budgetYear(budget, each))) {
    for (const { line, amounts: known } of Object.values(sides).flatMap(({ lines }) => lines))
      expect(amounts(line.name)).toEqual(written(known))
    if (Object.values(sides).some(({ lines }) => lines.length > 0))
      expect(amounts(`C. Nog te besteden ${year}`)).toEqual(written(left))
  }
}

function expectBridge(grid: Grid, before: Stand, stand: Stand): void {
  const said = (grid.get('Wijzigingen') ?? []).map(([first = '']) => first)
  const bridge = said.find((line) => line.endsWith('✔')) ?? ''
  const { before: from, added, gone, now } = bridgeOf(before, stand)
  expect([...bridge.matchAll(/\d+/g)].map(Number)).toEqual([from, added.length, gone.length, now])
  expect(from + added.length - gone.length).toBe(stand.total.count.actions)
  const lines = linesUnder(grid, 'Wijzigingen', 'Nr.', 'Actie')
  const changed = new Set(lines.map((line) => line['Nr.']))
  const unchanged = stand.actions.filter(({ counted, action }) => counted && !changed.has(action.number)).length
  expect(said).toContain(`Ongewijzigd: ${unchanged} ${unchanged === 1 ? 'actie' : 'acties'}`)
}

/** `Peildatum 30-06-2026 – …`, which every sheet says under its title. */
export const standingOf = ({ on }: Reported): string => `Peildatum ${dayInNumbers(on)} – `
