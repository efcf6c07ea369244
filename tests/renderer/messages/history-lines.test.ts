import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { day, type Instant } from '@shared/plan/day'
import type { PlanEvent, Happening } from '@shared/plan/event'
import type { Plan } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'
import { historyLines } from '@renderer/messages/history-lines'
import { NEW, OLD } from '@renderer/messages/history-sentence'
import { aPromise, aVisit } from '../../support/agenda'
import { aFrame, anAction, books } from '../../support/builders'

const anEvent = (what: Happening, said: Partial<PlanEvent> = {}): PlanEvent => ({
  id: '2-0',
  sequence: 2,
  about: 'actie-1.01',
  what,
  reason: null,
  happenedOn: day('2026-03-03'),
  enteredAt: '2026-03-03T09:00:00.000Z' as Instant,
  by: 'adviseur',
  undoes: null,
  ...said,
})

const RIEC = { id: 'riec', name: 'Regionaal centrum', shortName: 'RIEC', kind: 'samenwerkingsverband' } as const

/** The lines as a reader sees them. */
function told(...events: readonly PlanEvent[]): readonly string[] {
  const frame = aFrame({ municipalities: [{ id: 'gemeente-zeist', name: 'Zeist', namedInPlan: true }] })
  const plan: Plan = { frame, actions: [], updates: [], events, ...books({ organisations: [RIEC] }) }
  return historyLines(plan, 'actie-1.01').map(
    ({ on, words, from, to }) => `${on}: ${words.replace(OLD, from ?? '').replace(NEW, to ?? '')}`,
  )
}

const until = (end: string | null): Action['expected'] => ({
  start: null,
  end: end === null ? null : { value: quarter(end), origin: 'adviseur' },
})
const partner = (organisation: string) => ({ organisation, origin: 'adviseur' }) as const

describe('the history of an action', () => {
  test.each<[Happening, string]>([
    [{ kind: 'added', action: anAction({}) }, 'actie toegevoegd.'],
    [
      { kind: 'changed', field: 'status', from: 'in-voorbereiding', to: 'in-uitvoering' },
      'status van In voorbereiding naar In uitvoering.',
    ],
    [
      { kind: 'changed', field: 'owner', from: null, to: { value: 'Bibob-team', origin: 'adviseur' } },
      'trekker van nog te bepalen naar Bibob-team.',
    ],
    [
      { kind: 'changed', field: 'expected', from: until(null), to: until('2026-Q3') },
      'verwacht einde van geen kwartaal naar 2026-Q3.',
    ],
    [{ kind: 'changed', field: 'partners', from: [], to: [partner('riec')] }, 'RIEC erbij als partner.'],
    [{ kind: 'changed', field: 'partners', from: [partner('riec')], to: [] }, 'RIEC eraf als partner.'],
    [{ kind: 'changed', field: 'municipalities', from: [], to: ['gemeente-zeist'] }, 'Zeist erbij als gemeente.'],
    [{ kind: 'changed', field: 'statusReason', from: null, to: 'opgegaan in 2.03' }, 'reden: opgegaan in 2.03.'],
    [{ kind: 'changed', field: 'statusReason', from: null, to: 'Het hoort bij 2.03.' }, 'reden: Het hoort bij 2.03.'],
    [{ kind: 'changed', field: 'statusReason', from: 'oud', to: null }, 'reden weggehaald.'],
    [
      { kind: 'changed', field: 'theme', from: 1, to: 2 },
      'thema van Weerbaarheid eigen organisatie naar Provinciaal beleid.',
    ],
    [{ kind: 'changed', field: 'kind', from: 'resultaat', to: 'verkenning' }, 'soort van Resultaat naar Verkenning.'],
    [{ kind: 'changed', field: 'title', from: 'Oud', to: 'Nieuw' }, 'titel van Oud naar Nieuw.'],
  ])('says %j in Dutch', (what, words) => {
    expect(told(anEvent(what))).toEqual([`2026-03-03: ${words}`])
  })

  test('begins with the day on which the plan was read in, which is not the day the plan was adopted', () => {
    const readIn = { by: 'plan', happenedOn: day('2025-01-01'), enteredAt: '2026-02-01T10:00:00.000Z' as Instant }
    expect(told(anEvent({ kind: 'added', action: anAction({}) }, readIn))).toEqual([
      '2026-02-01: overgenomen uit het plan.',
    ])
  })

  test('tells the newest first, leaves other actions out, and says what was undone', () => {
    const done = { kind: 'changed', field: 'status', from: 'niet-gestart', to: 'afgerond' } as const
    const undone = { kind: 'changed', field: 'status', from: 'afgerond', to: 'niet-gestart' } as const
    expect(
      told(
        anEvent(done, { id: '2-0' }),
        anEvent(done, { id: '3-0', about: 'actie-1.02' }),
        anEvent(undone, { id: '4-0', sequence: 4, undoes: 2, enteredAt: '2026-03-04T09:00:00.000Z' as Instant }),
      ),
    ).toEqual([
      '2026-03-03: ongedaan gemaakt, status van Afgerond naar Niet gestart, ingevoerd op 4 maart 2026.',
      '2026-03-03: status van Niet gestart naar Afgerond.',
    ])
  })

  test('calls the kind, the state and the readers of an entry by their names, and ends each line once', () => {
    const promise = aPromise({ id: 'actie-1.01', text: 'Er komt een lijst.' })
    const kept = aPromise({ ...promise, state: 'nagekomen', disclosure: 'intern', standing: 'Gestuurd.' })
    expect(
      told(
        anEvent({ kind: 'entry', book: 'commitments', from: null, to: promise }),
        anEvent({ kind: 'entry', book: 'commitments', from: promise, to: kept }, { id: '3-0', sequence: 3 }),
      ),
    ).toEqual([
      '2026-03-03: status van Open naar Nagekomen.',
      '2026-03-03: stand van leeg naar Gestuurd.',
      '2026-03-03: openbaarheid van Vertrouwelijk naar Intern.',
      '2026-03-03: toezegging toegevoegd: Er komt een lijst.',
    ])
    const visit = aVisit({ id: 'actie-1.01' })
    const talk = aVisit({ ...visit, kind: 'klankbordgesprek', actions: ['actie-1.09'] })
    expect(told(anEvent({ kind: 'entry', book: 'engagements', from: visit, to: talk }))).toEqual([
      '2026-03-03: soort van Ambtsbezoek naar Klankbordgesprek.',
      '2026-03-03: acties van leeg naar actie-1.09.',
    ])
  })

  test('leaves words alone that a person typed with signs in them', () => {
    expect(told(anEvent({ kind: 'changed', field: 'title', from: '<b>1 & 2</b>', to: 'a < b {{c}}' }))).toEqual([
      '2026-03-03: titel van <b>1 & 2</b> naar a < b {{c}}.',
    ])
  })
})
