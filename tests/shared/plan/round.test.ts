import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { openRoundIn, roundClosed, roundOpened, roundsIn, type Round } from '@shared/plan/round'
import { anAction } from '../../support/builders'
import { Diary } from '../../support/diary'

const spring: Round = { id: 'r1', name: 'Voorjaarsnota 2026', on: day('2026-03-31') }
const autumn: Round = { id: 'r2', name: ' Najaarsnota 2026 ', on: day('2026-08-31') }

const aDiary = () => new Diary([anAction({})], day('2026-09-07'))

test('a round runs from the user action that opened it to the one that closed it', () => {
  const diary = aDiary()
  diary.decide((events) => roundOpened(spring, events))
  expect(openRoundIn(diary.events)).toEqual({ round: spring, opened: 2, closed: null })
  diary.decide(roundClosed)
  diary.decide((events) => roundOpened(autumn, events))
  expect(roundsIn(diary.events)).toEqual([
    { round: spring, opened: 2, closed: 3 },
    { round: { ...autumn, name: 'Najaarsnota 2026' }, opened: 4, closed: null },
  ])
})

test('there is one round at a time, and it has a name', () => {
  const diary = aDiary()
  expect(roundOpened({ ...spring, name: '  ' }, diary.events)).toEqual({ ok: false, problem: { kind: 'name-empty' } })
  diary.decide((events) => roundOpened(spring, events))
  expect(roundOpened(autumn, diary.events)).toEqual({
    ok: false,
    problem: { kind: 'round-open', name: 'Voorjaarsnota 2026' },
  })
})

test('closing is nothing when no round is open', () => {
  expect(roundClosed(aDiary().events)).toEqual({ ok: true, value: [] })
})

test('a round that was opened by mistake is undone, and one that was closed too early is open again', () => {
  const diary = aDiary()
  diary.decide((events) => roundOpened(spring, events))
  diary.decide(roundClosed)
  diary.undo()
  expect(openRoundIn(diary.events)?.round).toEqual(spring)
  diary.undo()
  expect(roundsIn(diary.events)).toEqual([])
  diary.redo()
  expect(openRoundIn(diary.events)?.round).toEqual(spring)
})
