import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { askedNote } from '@renderer/features/notes/asked-note'
import { booked, planSince } from '../../../support/agenda'
import { anEngagement } from '../../../support/cdk'

const on = day('2026-07-12')
const soest = { kind: 'ambtsbezoek', municipality: 'gemeente-soest', on } as const

test('a moment that stands in the agenda is used, and otherwise there comes a new one', () => {
  const visit = anEngagement()
  const plan = planSince([booked('2026-06-01', 'engagements', visit)])
  expect(askedNote(plan, soest, 'nieuw')).toEqual({ kind: 'known', engagement: visit })
  for (const other of [
    { ...soest, on: day('2026-07-13') },
    { ...soest, municipality: 'gemeente-baarn' },
    { ...soest, kind: 'klankbordgesprek' as const },
  ])
    expect(askedNote(plan, other, 'nieuw')).toMatchObject({ kind: 'new', engagement: { id: 'nieuw', on: other.on } })
})

test('a new moment is confidential, and called after its kind and its municipality', () => {
  expect(askedNote(planSince(), soest, 'nieuw')).toMatchObject({
    engagement: {
      occasion: 'Ambtsbezoek aan de gemeente Soest',
      municipalities: ['gemeente-soest'],
      disclosure: 'vertrouwelijk',
    },
  })
  expect(askedNote(planSince(), { kind: 'kring', municipality: null, on }, 'nieuw')).toMatchObject({
    engagement: { occasion: 'Vergadering van de Kring van commissarissen van de Koning', municipalities: [] },
  })
})

test('the periodic note has no moment', () => {
  expect(askedNote(planSince(), { kind: 'periodiek', municipality: null, on }, 'nieuw')).toEqual({ kind: 'periodic' })
})
