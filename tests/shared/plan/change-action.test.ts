import { describe, expect, test } from 'vitest'
import {
  newAction,
  nextNumber,
  withDraft,
  withExpected,
  withOwner,
  withPartners,
  withStatus,
  withUpdate,
} from '@shared/plan/change-action'
import { day, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { anAction } from '../../support/builders'

const planned = { value: quarter('2025-Q4'), origin: 'plan' } as const

describe('changing an action', () => {
  test('the same status again is no change', () => {
    expect(withStatus(anAction({ status: 'in-uitvoering' }), 'in-uitvoering')).toEqual({ ok: true, value: [] })
  })

  test.each([null, '', '   '])('vervallen with the reason %j is refused', (reason) => {
    expect(withStatus(anAction({}), 'vervallen', { reason })).toEqual({
      ok: false,
      problem: { kind: 'reason-needed', status: 'vervallen' },
    })
  })

  test('the reason of vervallen stays with the action until it goes on again', () => {
    const change = withStatus(anAction({ status: 'in-uitvoering' }), 'vervallen', { reason: ' opgegaan in 2.03 ' })
    expect(change).toMatchObject({
      ok: true,
      value: [
        { what: { field: 'status', from: 'in-uitvoering', to: 'vervallen' } },
        { what: { field: 'statusReason', from: null, to: 'opgegaan in 2.03' } },
      ],
    })
    const again = withStatus(anAction({ status: 'vervallen', statusReason: 'opgegaan in 2.03' }), 'in-uitvoering')
    expect(again).toMatchObject({
      ok: true,
      value: [{ what: { to: 'in-uitvoering' } }, { what: { field: 'statusReason', to: null } }],
    })
  })

  test('an owner typed by the advisor says so, and an owner from the plan typed again stays from the plan', () => {
    const fromPlan = anAction({ owner: { value: 'Bibob-team', origin: 'plan' } })
    expect(withOwner(fromPlan, 'Bibob-team')).toEqual({ ok: true, value: [] })
    expect(withOwner(fromPlan, 'Bibob-coördinator')).toMatchObject({
      ok: true,
      value: [{ what: { field: 'owner', to: { value: 'Bibob-coördinator', origin: 'adviseur' } } }],
    })
    expect(withOwner(fromPlan, '  ')).toMatchObject({ ok: true, value: [{ what: { field: 'owner', to: null } }] })
  })

  test('partners that stay keep their origin, new ones come from the advisor, none comes twice', () => {
    const action = anAction({ partners: [{ organisation: 'om', origin: 'plan' }] })
    expect(withPartners(action, ['politie', 'om', 'politie'])).toMatchObject({
      ok: true,
      value: [
        {
          what: {
            to: [
              { organisation: 'politie', origin: 'adviseur' },
              { organisation: 'om', origin: 'plan' },
            ],
          },
        },
      ],
    })
  })

  test('moving the expectation leaves the adopted quarter where it is, and moving it back restores its origin', () => {
    const action = anAction({
      adopted: { start: null, end: planned },
      expected: { start: null, end: { value: quarter('2026-Q2'), origin: 'adviseur' } },
    })
    expect(withExpected(action, { end: quarter('2025-Q4') }, 'toch op tijd')).toMatchObject({
      ok: true,
      value: [{ what: { field: 'expected', to: { start: null, end: planned } } }],
    })
  })

  test('an end before the start is refused with both quarters', () => {
    const action = anAction({ expected: { start: planned, end: null } })
    expect(withExpected(action, { end: quarter('2025-Q3') })).toEqual({
      ok: false,
      problem: { kind: 'ends-before-start', start: '2025-Q4', end: '2025-Q3' },
    })
  })

  test('a title is needed and has at most 150 characters', () => {
    const draft = { title: ' ', theme: 1, section: 'Bibob', kind: 'resultaat' } as const
    expect(withDraft(anAction({}), draft)).toEqual({ ok: false, problem: { kind: 'title-empty' } })
    expect(withDraft(anAction({}), { ...draft, title: 'x'.repeat(151) })).toEqual({
      ok: false,
      problem: { kind: 'title-too-long', length: 151, longest: 150 },
    })
    expect(withDraft(anAction({}), { ...draft, title: 'x'.repeat(150) }).ok).toBe(true)
  })

  test('an own action gets the next number of its theme, and a number once used never comes back', () => {
    expect(nextNumber(3, ['3.01', '3.04a', '3.04b', '1.31'])).toBe('3.05')
    expect(nextNumber(2, [])).toBe('2.01')
    expect(nextNumber(1, ['1.99'])).toBe('1.100')
    const added = newAction({ title: 'Doe iets', theme: 3, section: 'Nieuw', kind: 'doorlopend' }, 'id-1', ['3.04'])
    expect(added).toMatchObject({
      ok: true,
      value: [{ what: { kind: 'added', action: { number: '3.05', status: 'doorlopend', planText: null } } }],
    })
  })

  test('an update needs a text', () => {
    const update = {
      id: 'u1',
      actionId: 'a1',
      happenedOn: day('2026-03-03'),
      enteredAt: '2026-04-05T08:00:00.000Z' as Instant,
      by: 'adviseur',
      text: ' \n',
      disclosure: 'intern',
    } as const
    expect(withUpdate(anAction({}), update)).toEqual({ ok: false, problem: { kind: 'text-empty' } })
  })
})
