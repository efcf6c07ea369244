import { describe, expect, test } from 'vitest'
import { asTabSeparated } from '@shared/exchange/cell-block'
import { proposalFrom } from '@shared/exchange/list-proposal'
import { pastedList } from '@shared/exchange/pasted-list'
import { day } from '@shared/plan/day'
import { aPlan, anAction, due, told } from '../../support/builders'

const TODAY = day('2026-06-30')
const NAMES = { owner: 'Trekker', expected: 'Verwacht', status: 'Status', update: 'Stand van zaken' }

const numberOf = (nth: number): string => `1.${String(nth + 1).padStart(2, '0')}`
const actions = Array.from({ length: 200 }, (_, nth) =>
  anAction({ id: `a${nth}`, number: numberOf(nth), ...due('2025-Q1', '2026-Q3') }),
)
const plan = aPlan({ actions })

const read = (text: string) => pastedList(text, 'geplakt', NAMES)

function proposed(text: string, of = plan) {
  const list = read(text)
  if (!list.ok) throw new Error(list.problem)
  return proposalFrom([list.value], of, TODAY, null)
}

describe('cells that are pasted', () => {
  test('are one proposal: 200 rows of 8 cells, with names above them', () => {
    const names = ['Nr.', 'Actie', 'Trekker', 'Partners', 'Verwacht', 'Status', 'Stoplicht', 'Stand van zaken']
    const rows = actions.map(({ number }) => [
      ...[number, 'Titel', 'Team Bibob', 'OM', '2026-Q4', 'In uitvoering', 'Groen'],
      `Regel een van ${number}.\nRegel twee.`,
    ])
    const { rows: changed, refused, unknown } = proposed(asTabSeparated([names, ...rows]))
    expect(changed).toHaveLength(200)
    expect(changed.flatMap(({ changes }) => changes)).toHaveLength(800)
    expect(changed[7]?.changes.map(({ to, needsReason }) => [to, needsReason])).toEqual([
      ['Team Bibob', false],
      ['2026-Q4', true],
      ['In uitvoering', false],
      ['Regel een van 1.08.\nRegel twee.', false],
    ])
    expect([refused, unknown]).toEqual([[], []])
  })

  test('without names are the number and then the columns of the list, in its order', () => {
    const { rows } = proposed('1.01\tTeam A\t\tAfgerond\n1.02\t\t2026-Q3\tBijna\n')
    expect(rows.map(({ action, changes }) => [action.number, changes.map(({ to }) => to)])).toEqual([
      ['1.01', ['Team A', 'Afgerond']],
    ])
    expect(proposed('1.02\t\t\tBijna').refused.map(({ why }) => why.kind)).toEqual(['status-unknown'])
  })

  test('that say what the plan says change nothing, also in a text that no paper may hold', () => {
    const [first = anAction({})] = actions
    const internal = aPlan({ actions, since: [told('2026-05-05', first, 'Nog intern.', { disclosure: 'intern' })] })
    const same = proposed(
      'Nr.\tTrekker\tVerwacht\tStatus\tStand van zaken\n1.01\tnog te bepalen\t2026-Q3\tNiet gestart\tNog intern.',
      internal,
    )
    expect(same).toMatchObject({ rows: [], refused: [], unchanged: 1 })
  })

  test('change nothing when Calc copied the lines of a text as one line', () => {
    const [first = anAction({})] = actions
    const lines = aPlan({ actions, since: [told('2026-05-05', first, 'Regel een van 1.01.\nRegel twee.')] })
    const copied = 'Nr.\tStand van zaken\n1.01\tRegel een van 1.01. Regel twee.\n'
    expect(proposed(copied, lines)).toMatchObject({ rows: [], refused: [], unchanged: 1 })
  })

  test('are refused when nothing says which action they are about, or what of it', () => {
    expect(read('zomaar een zin')).toMatchObject({ ok: false, problem: 'no-cells' })
    expect(read('\t\n\t')).toMatchObject({ ok: false, problem: 'no-cells' })
    expect(read('Trekker\tStatus\nA\tAfgerond')).toMatchObject({ ok: false, problem: 'no-number' })
    expect(read('Nr.\tActie\n1.01\tIets')).toMatchObject({ ok: false, problem: 'no-field' })
  })
})
