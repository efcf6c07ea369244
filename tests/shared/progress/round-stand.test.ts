import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { withStatus, withUpdate } from '@shared/plan/change-action'
import { withConfirmed } from '@shared/plan/change-course'
import { day, type Instant } from '@shared/plan/day'
import { roundClosed, roundOpened, roundsIn } from '@shared/plan/round'
import { roundStandOf } from '@shared/progress/round-stand'
import { standOf } from '@shared/progress/stand'
import { anAction, due } from '../../support/builders'
import { Diary } from '../../support/diary'

const numbered = (number: string, said: Partial<Action> = {}) => anAction({ id: number, number, ...said })
const PEILDATUM = day('2026-06-30')

/** Six actions: red, amber, silent, three of which nobody heard or that go well, and one told again at 1.06. */
const actions = [
  numbered('1.01'),
  numbered('1.02', due('2025-Q1', '2025-Q2')),
  numbered('1.03', due('2025-Q1', '2026-Q1')),
  numbered('1.04', { ...due('2025-Q1', '2026-Q4'), status: 'in-uitvoering' }),
  numbered('1.05', { status: 'afgerond' }),
  numbered('1.06', { alsoAt: ['1.01'] }),
]

/** A round over the second quarter of 2026, opened on 6 July. */
function aRound(): Diary {
  const diary = new Diary(actions, day('2026-07-06'))
  diary.decide((events) => roundOpened({ id: 'r', name: 'Zomernota 2026', on: PEILDATUM }, events))
  return diary
}

function standOfRound(diary: Diary) {
  const plan = diary.plan()
  const [run] = roundsIn(plan.events)
  if (!run) throw new Error('Geen ronde')
  const { all, todo, done, unchanged } = roundStandOf(plan, run, standOf(plan, PEILDATUM))
  const numbers = (stands: typeof all) => stands.map(({ action }) => action.number)
  return { all: numbers(all), todo: numbers(todo), done: numbers(done), unchanged: numbers(unchanged) }
}

const hear = (diary: Diary, number: string) =>
  diary.change(
    [number],
    (action) =>
      withUpdate(action, {
        id: `stand-${number}`,
        actionId: action.id,
        happenedOn: PEILDATUM,
        enteredAt: '2026-07-06T09:00:00.000Z' as Instant,
        by: 'adviseur',
        text: 'Het loopt.',
        disclosure: 'intern',
      }),
    PEILDATUM,
  )

describe('a round', () => {
  test('asks about every open action once, what is behind first', () => {
    // 1.02 is four quarters late (red), 1.03 is one quarter late (red by a quarter or more, then by number).
    const { all, todo, done } = standOfRound(aRound())
    expect(todo.slice(0, 2)).toEqual(['1.02', '1.03'])
    expect(todo.toSorted()).toEqual(['1.01', '1.02', '1.03', '1.04'])
    expect(all).toHaveLength(4)
    expect(done).toEqual([])
  })

  test('has looked at what was changed, told or confirmed since it was opened', () => {
    const diary = aRound()
    diary.change(['1.01'], (action) => withStatus(action, 'in-uitvoering'), PEILDATUM)
    hear(diary, '1.02')
    diary.change(['1.03'], withConfirmed, PEILDATUM)
    expect(standOfRound(diary)).toMatchObject({
      todo: ['1.04'],
      done: ['1.01', '1.02', '1.03'],
      unchanged: ['1.03'],
    })
  })

  test('still counts what was finished in it', () => {
    const diary = aRound()
    diary.change(['1.04'], (action) => withStatus(action, 'afgerond'), PEILDATUM)
    expect(standOfRound(diary)).toMatchObject({ done: ['1.04'], all: ['1.01', '1.02', '1.03', '1.04'] })
  })

  test('asks again about what was undone, and not about what was done again', () => {
    const diary = aRound()
    diary.change(['1.03'], withConfirmed, PEILDATUM)
    diary.undo()
    expect(standOfRound(diary).done).toEqual([])
    diary.redo()
    expect(standOfRound(diary).done).toEqual(['1.03'])
  })

  test('knows nothing of what was done before it was opened or after it was closed', () => {
    const diary = new Diary(actions, day('2026-07-06'))
    diary.change(['1.01'], withConfirmed, PEILDATUM)
    diary.decide((events) => roundOpened({ id: 'r', name: 'Zomernota 2026', on: PEILDATUM }, events))
    diary.change(['1.02'], withConfirmed, PEILDATUM)
    diary.decide(roundClosed)
    diary.change(['1.03'], withConfirmed, PEILDATUM)
    expect(standOfRound(diary).done).toEqual(['1.02'])
  })
})
