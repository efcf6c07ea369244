import { describe, expect, test } from 'vitest'
import { NO_REASON, type Change } from '@shared/plan/change-action'
import { foreseen, ruleForAll, type SharedChange, type SharedUpdate } from '@shared/plan/change-several'
import { day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { anAction, due } from '../../support/builders'

const first = anAction({ id: 'a', number: '1.01', ...due('2025-Q1', '2026-Q3') })
const second = anAction({ id: 'b', number: '1.02', status: 'afgerond', ...due('2026-Q2', '2026-Q4') })
const both = [first, second]

const updateOf = (text: string): SharedUpdate => ({
  id: 'tekst',
  text,
  happenedOn: day('2026-06-29'),
  enteredAt: '2026-06-30T08:00:00.000Z' as Instant,
  by: 'adviseur',
  disclosure: 'intern',
})

/** The text that a change adds. */
function oneUpdate(change: Change) {
  const [what] = change.ok ? change.value.map((occurrence) => occurrence.what) : []
  return what?.kind === 'update-added' && what.update
}

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

  test('gives another kind, and a section to the actions of its own theme only', () => {
    const elsewhere = anAction({ id: 'c', number: '2.01', theme: 2, section: 'Ondermijning', kind: 'verkenning' })
    const kinds = foreseen([first, elsewhere], { field: 'kind', to: 'verkenning' })
    expect(kinds.changed.map(({ action, becomes }) => [action.number, becomes.kind])).toEqual([['1.01', 'verkenning']])
    expect(kinds.same).toEqual([elsewhere])

    const change: SharedChange = { field: 'section', theme: 1, to: 'Wet Bibob' }
    const sections = foreseen([first, elsewhere], change)
    expect(sections.changed.map(({ becomes }) => becomes.section)).toEqual(['Wet Bibob'])
    expect(sections.refused).toEqual([
      { action: elsewhere, why: { kind: 'section-elsewhere', section: 'Wet Bibob', theme: 1 } },
    ])
  })

  test('gives each a text of its own, in the same words', () => {
    const told = updateOf('Het overleg is gehouden.')
    const change: SharedChange = { field: 'update', to: told }
    expect(foreseen(both, change)).toMatchObject({ same: [], refused: [], needsReason: false })
    expect(foreseen(both, change).changed.map(({ becomes }) => becomes)).toEqual(both)
    const updates = both.map((action) => ruleForAll(change, NO_REASON)(action)).map(oneUpdate)
    expect(updates).toEqual([
      { ...told, id: 'tekst a', actionId: 'a' },
      { ...told, id: 'tekst b', actionId: 'b' },
    ])
    expect(foreseen(both, { field: 'update', to: updateOf(' ') }).refused.map(({ why }) => why.kind)).toEqual([
      'text-empty',
      'text-empty',
    ])
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
