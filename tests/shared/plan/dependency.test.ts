import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { dependenciesOf, latenessOf, waitingFor, waitsFor, withDependencies } from '@shared/plan/dependency'
import { sumOn } from '@shared/plan/happening'
import { aPlan, anAction, due, written } from '../../support/builders'

const actionsUpTo = (count: number): readonly Action[] =>
  Array.from({ length: count }, (_, index) => anAction({ id: `a${index}`, number: `1.0${index}` }))

/** The actions after one of them was said to depend on these, when that is allowed. */
function after(all: readonly Action[], id: string, first: readonly string[]): readonly Action[] {
  const action = all.find((each) => each.id === id)
  const change = action && withDependencies(action, first, all)
  if (!change?.ok) return all
  return all.map((each) => (each.id === id ? { ...each, dependsOn: [...first] } : each))
}

describe('what an action depends on', () => {
  const [one, two, three] = actionsUpTo(3) as [Action, Action, Action]

  it('is said in an event, and taken back by another', () => {
    const plan = aPlan({ actions: [one, two] })
    const said = withDependencies(one, [two.id], plan.actions)
    if (!said.ok) throw new Error('Refused')
    const events = written(plan.events, said.value, day('2025-03-01'))
    const then = sumOn(events).actions.get(one.id)
    expect(then && dependenciesOf(then)).toEqual([two.id])
    const back = then && withDependencies(then, [], plan.actions)
    if (!back?.ok) throw new Error('Refused')
    const now = sumOn(written(events, back.value, day('2025-04-01'))).actions.get(one.id)
    expect(now && dependenciesOf(now)).toEqual([])
  })

  it('changes nothing when it is said again, or when nothing was ever said', () => {
    expect(withDependencies(one, [], [one])).toEqual({ ok: true, value: [] })
    expect(withDependencies({ ...one, dependsOn: [two.id] }, [two.id], [one, two])).toEqual({ ok: true, value: [] })
  })

  it('is never the action itself', () => {
    expect(withDependencies(one, [one.id], [one])).toEqual({
      ok: false,
      problem: { kind: 'depends-in-circle', number: one.number },
    })
  })

  it('is never an action that waits for it, not by way of another either', () => {
    const all = [one, { ...two, dependsOn: [one.id] }, { ...three, dependsOn: [two.id] }]
    expect(withDependencies(one, [three.id], all)).toEqual({
      ok: false,
      problem: { kind: 'depends-in-circle', number: three.number },
    })
    expect(waitingFor(one.id, all).map(({ id }) => id)).toEqual([two.id])
  })

  it('never goes round, whatever is said in whatever order', () => {
    const anId = fc.nat(7).map((index) => `a${index}`)
    const saying = fc.tuple(anId, fc.uniqueArray(anId, { maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 40 }), (said) => {
        const all = said.reduce((now, [id, first]) => after(now, id, first), actionsUpTo(8))
        for (const { id, dependsOn } of all)
          for (const first of dependsOn ?? []) expect(waitsFor(first, id, all)).toBe(false)
      }),
    )
  })

  it('is read to the end, also when a circle was stored', () => {
    const all = [
      { ...one, dependsOn: [two.id] },
      { ...two, dependsOn: [one.id] },
    ]
    expect(waitsFor(one.id, three.id, all)).toBe(false)
  })
})

describe('what has to come first', () => {
  const waiting = anAction({ id: 'w', ...due('2025-Q1', '2026-Q1') })
  const on = day('2025-07-01')
  const first = (end: string | null, said: Partial<Action> = {}) =>
    anAction({ id: 'f', ...due('2025-Q1', end), ...said })

  it.each([
    ['its quarter has passed', first('2025-Q2'), 'overdue'],
    ['it is expected later than what waits for it', first('2026-Q2'), 'after'],
    ['it does not go on', first('2025-Q4', { status: 'vervallen' }), 'withdrawn'],
  ] as const)('comes late when %s', (_why, action, lateness) => {
    expect(latenessOf(action, waiting, on)).toBe(lateness)
  })

  it.each([
    ['it is finished', first('2025-Q1', { status: 'afgerond' })],
    ['it is expected in time', first('2026-Q1')],
    ['nobody knows its quarter', first(null)],
  ] as const)('is not said to come late when %s', (_why, action) => {
    expect(latenessOf(action, waiting, on)).toBeNull()
  })
})
