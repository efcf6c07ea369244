import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { byNumber } from '@shared/plan/action'
import type { BudgetSide } from '@shared/plan/budget'
import { quartersBetween } from '@shared/plan/quarter'
import { readPlanText } from '../../support/plan-text'
import { folded } from './adopted-text'
import { municipalityWrittenAs } from './written-as'

const { actions, budget, municipalities, organisations, remarks, themes } = firstPlan
const published = folded(readPlanText())
const numbers = actions.map(({ number }) => number)

const twiceIn = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

/** `136.000`, as the table of the plan prints an amount. */
const inThousands = (euros: number): string => `${euros / 1000}.000`

describe('the actions of the first plan', () => {
  test('are some eighty to a hundred promises and their parts', () => {
    expect(actions.length).toBeGreaterThanOrEqual(75)
    expect(actions.length).toBeLessThanOrEqual(115)
  })

  test('have a number of their theme each, and an id made of it', () => {
    expect(twiceIn(numbers)).toEqual([])
    expect(actions.filter(({ number, theme }) => !new RegExp(`^${theme}\\.\\d\\d[a-z]?$`).test(number))).toEqual([])
    expect(actions.filter(({ id, number }) => id !== `actie-${number}`)).toEqual([])
  })

  test.each(themes)('are numbered without a gap in theme $number', ({ number: theme }) => {
    const whole = actions.filter((action) => action.theme === theme && action.parent === null)
    const counted = whole.map((_, at) => `${theme}.${String(at + 1).padStart(2, '0')}`)
    expect(whole.map(({ number }) => number)).toEqual(counted)
  })

  test('stand in the order of their numbers, which within a chapter is the order of the plan', () => {
    expect([...actions].sort(byNumber)).toEqual(actions)
    const places = actions.map(({ planText }) => published.indexOf(`${planText}`))
    const backwards = actions.filter(({ theme }, at) => {
      const previous = actions[at - 1]
      return previous?.theme === theme && (places[at] ?? -1) < (places[at - 1] ?? -1)
    })
    expect(backwards.map(({ number }) => number)).toEqual([])
  })

  test('have short titles of their own', () => {
    expect(actions.filter(({ title }) => title.length > 80)).toEqual([])
    expect(twiceIn(actions.map(({ title }) => title))).toEqual([])
  })

  test('that are parts lie under an action of their own number', () => {
    const parts = actions.filter(({ number }) => number.length === 5)
    expect(parts).not.toEqual([])
    expect(parts.filter(({ number, parent }) => parent !== number.slice(0, 4))).toEqual([])
    expect(parts.filter(({ parent }) => !numbers.includes(`${parent}`))).toEqual([])
  })

  test('that tell the same point at each other', () => {
    const tellings = actions.flatMap(({ number, alsoAt }) => alsoAt.map((other) => `${number} ${other}`))
    expect(tellings).toEqual(['1.01 1.26', '1.02 1.29', '1.26 1.01', '1.29 1.02', '3.13 4.25', '4.25 3.13'])
  })

  test('begin at the beginning: weight 1, not yet changed, no reason', () => {
    expect(
      actions.filter(({ weight, revision, statusReason }) => weight !== 1 || revision !== 0 || statusReason),
    ).toEqual([])
  })

  test('promise three quarters by name, and not one more', () => {
    const named = actions.filter(({ adopted }) => adopted.end?.origin === 'plan')
    expect(named.map(({ number, adopted }) => `${number} ${adopted.end?.value}`)).toEqual([
      '2.05 2025-Q1',
      '3.13 2025-Q4',
      '3.17 2025-Q2',
    ])
  })
})

describe('the lists of the first plan', () => {
  test('are of a plan of eight quarters and four themes', () => {
    expect(quartersBetween(firstPlan.first, firstPlan.last)).toHaveLength(8)
    expect(themes.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  test('hold the 26 municipalities by the alphabet, and know which the plan names', () => {
    const names = municipalities.map(({ name }) => name)
    expect(names).toHaveLength(26)
    expect([...names].sort((a, b) => a.localeCompare(b, 'nl'))).toEqual(names)
    const written: Readonly<Record<string, readonly string[]>> = municipalityWrittenAs
    const named = municipalities.filter(({ id, name }) =>
      (written[id] ?? [name]).some((each) => published.includes(each)),
    )
    expect(municipalities.filter(({ namedInPlan }) => namedInPlan)).toEqual(named)
    expect(named).toHaveLength(16)
  })

  test('call no two organisations and municipalities the same', () => {
    expect(twiceIn([...organisations, ...municipalities].map(({ id }) => id))).toEqual([])
    expect(twiceIn(organisations.map(({ name }) => name))).toEqual([])
    expect(twiceIn(organisations.map(({ shortName }) => shortName))).toEqual([])
  })

  test('add up to what the plan adds up to: 544.000 in, 390.000 committed, 154.000 left', () => {
    const sum = (side: BudgetSide) =>
      budget.filter((line) => line.side === side).reduce((total, { adopted }) => total + (adopted ?? 0), 0)
    expect(sum('inkomsten')).toBe(544_000)
    expect(sum('verplichtingen')).toBe(390_000)
    expect(sum('inkomsten') - sum('verplichtingen')).toBe(154_000)
  })

  test('keep the three subjects that have no budget yet without an amount', () => {
    const expected = budget.filter(({ side }) => side === 'verwacht')
    expect(expected.map(({ adopted }) => adopted)).toEqual([null, null, null])
    expect(budget.filter(({ side, adopted }) => adopted === null && side !== 'verwacht')).toEqual([])
  })

  test('point only at actions that exist', () => {
    const pointedAt = [...budget, ...remarks].flatMap(({ actions }) => actions)
    expect(pointedAt.filter((number) => !numbers.includes(number))).toEqual([])
  })

  test('take every budget line from the table, odd spaces apart, with its amount', () => {
    const table = published.replaceAll('(kleine )', '(kleine)').replaceAll('VPT- ', 'VPT-')
    const printed = budget.map(({ name, adopted }) => (adopted === null ? name : `${name} € ${inThousands(adopted)}`))
    expect(printed.filter((line) => !table.includes(line))).toEqual([])
  })
})
