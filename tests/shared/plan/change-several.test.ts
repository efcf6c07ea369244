import { describe, expect, test } from 'vitest'
import { foreseen, ruleForAll, type SharedChange } from '@shared/plan/change-several'
import { quarter } from '@shared/plan/quarter'
import { anAction, due } from '../../support/builders'

const first = anAction({ id: 'a', number: '1.01', ...due('2025-Q1', '2026-Q3') })
const second = anAction({ id: 'b', number: '1.02', status: 'afgerond', ...due('2026-Q2', '2026-Q4') })
const both = [first, second]

describe('what one change makes of several actions', () => {
  test('tells which change, which are like that already, and whether a reason is needed', () => {
    const finished = foreseen(both, { field: 'status', to: 'afgerond' })
    expect(finished.changed.map(({ action, becomes }) => [action.number, becomes.status])).toEqual([
      ['1.01', 'afgerond'],
    ])
    expect(finished.same).toEqual([second])
    expect(finished).toMatchObject({ refused: [], needsReason: false })
    expect(foreseen(both, { field: 'status', to: 'vervallen' })).toMatchObject({ refused: [], needsReason: true })
  })

  test('refuses for each action what the plan refuses, and says why', () => {
    const { changed, refused, needsReason } = foreseen(both, { field: 'expected-end', to: quarter('2025-Q4') })
    expect(changed.map(({ becomes }) => becomes.expected.end?.value)).toEqual(['2025-Q4'])
    expect(refused).toEqual([{ action: second, why: { kind: 'ends-before-start', start: '2026-Q2', end: '2025-Q4' } }])
    expect(needsReason).toBe(true)
  })

  test('adds a partner or a municipality to what is there, and takes one away', () => {
    const partnered = { ...first, partners: [{ organisation: 'om', origin: 'plan' as const }] }
    const becomes = (change: SharedChange) => foreseen([partnered], change).changed[0]?.becomes
    expect(becomes({ field: 'partner-on', to: 'politie' })?.partners).toEqual([
      { organisation: 'om', origin: 'plan' },
      { organisation: 'politie', origin: 'adviseur' },
    ])
    expect(becomes({ field: 'partner-off', to: 'om' })?.partners).toEqual([])
    expect(foreseen([partnered], { field: 'partner-on', to: 'om' }).same).toEqual([partnered])
    expect(becomes({ field: 'municipality-on', to: 'soest' })?.municipalities).toEqual(['soest'])
    expect(foreseen([partnered], { field: 'municipality-off', to: 'soest' }).same).toEqual([partnered])
  })

  test('keeps the reason that was typed, and needs it', () => {
    const change: SharedChange = { field: 'status', to: 'aangehouden' }
    expect(ruleForAll(change, { reason: ' ', disclosure: 'intern' })(first)).toMatchObject({ ok: false })
    const kept = ruleForAll(change, { reason: 'Wacht op het Rijk', disclosure: 'openbaar' })(first)
    expect(kept.ok && kept.value.map(({ what }) => what.kind === 'changed' && what.to)).toEqual([
      'aangehouden',
      'Wacht op het Rijk',
      'openbaar',
    ])
  })
})
