import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { booksOn } from '@shared/plan/books'
import {
  organisationAdded,
  organisationRenamed,
  organisationsMerged,
  ownerAdded,
  ownerRenamed,
  ownersOf,
  type Directory,
} from '@shared/plan/change-directory'
import type { Change } from '@shared/plan/change-action'
import { day } from '@shared/plan/day'
import { emptyDossier, type Dossier } from '@shared/plan/dossier'
import type { Occurrence, PlanEvent } from '@shared/plan/event'
import { sumOn, takenBack } from '@shared/plan/happening'
import type { Organisation } from '@shared/plan/organisation'
import { aPromise, aVisit } from '../../support/agenda'
import { anAction, books, written } from '../../support/builders'

const anOrganisation = (id: string, said: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Organisatie ${id}`,
  shortName: id.toUpperCase(),
  kind: 'rijk',
  ...said,
})

const NONE: Directory = { ...books(), actions: [] }

const decided = (change: Change): readonly Occurrence[] => {
  if (!change.ok) throw new Error(JSON.stringify(change.problem))
  return change.value
}

/** A directory as the store would read it in. */
function eventsOf(directory: Directory): readonly PlanEvent[] {
  const entry = (book: string, each: { readonly id: string }) =>
    ({ about: each.id, what: { kind: 'entry', book, from: null, to: each }, reason: null }) as unknown as Occurrence
  const told: readonly Occurrence[] = [
    ...directory.actions.map((action): Occurrence => ({
      about: action.id,
      what: { kind: 'added', action },
      reason: null,
    })),
    ...(['organisations', 'engagements', 'commitments', 'dossiers', 'remarks'] as const).flatMap((book) =>
      directory[book].map((each) => entry(book, each)),
    ),
  ]
  return written([], told, day('2025-01-01'))
}

const directoryOf = (events: readonly PlanEvent[]): Directory => ({
  ...booksOn(events),
  actions: [...sumOn(events).actions.values()],
})

/** Without the count of changes, which never goes back. */
const withoutRevisions = ({ actions, ...rest }: Directory) => ({
  ...rest,
  actions: actions.map((action) => ({ ...action, revision: 0 })),
})

const after = (directory: Directory, change: Change): Directory =>
  directoryOf(written(eventsOf(directory), decided(change), day('2026-01-01')))

describe('an organisation', () => {
  const known = [anOrganisation('om', { name: 'Openbaar Ministerie', shortName: 'OM' })]
  test('is added with a name, and called by it when there is no shorter one', () => {
    const [added] = decided(organisationAdded(known, anOrganisation('nieuw', { name: ' Douane ', shortName: '' })))
    expect(added?.what).toMatchObject({ to: { name: 'Douane', shortName: 'Douane' } })
  })
  test.each([
    ['', 'name-empty'],
    ['openbaar ministerie', 'name-known'],
    ['om', 'name-known'],
  ])('is not added as %j', (name, kind) =>
    expect(organisationAdded(known, anOrganisation('nieuw', { name, shortName: '' }))).toMatchObject({
      problem: { kind },
    }),
  )
  test('is renamed under its own id, and keeps its name when only its sort changes', () => {
    const [renamed] = decided(
      organisationRenamed(known, { ...anOrganisation('om'), name: 'Functioneel Parket', shortName: 'FP' }),
    )
    expect(renamed).toMatchObject({ about: 'om', what: { to: { name: 'Functioneel Parket', shortName: 'FP' } } })
    expect(organisationRenamed(known, { ...anOrganisation('om'), name: 'OM', shortName: 'OM' }).ok).toBe(true)
    expect(organisationRenamed(known, anOrganisation('weg'))).toMatchObject({ problem: { kind: 'organisation-gone' } })
  })
})

describe('merging two organisations', () => {
  const [a, b] = [anOrganisation('a'), anOrganisation('b')]
  const partner = (organisation: string, origin: 'plan' | 'adviseur' = 'plan') => ({ organisation, origin })
  test('lets every action name the one that stays, once, with where that came from', () => {
    const directory: Directory = {
      ...NONE,
      organisations: [a, b],
      actions: [
        anAction({ id: '1', partners: [partner('a'), partner('c')] }),
        anAction({ id: '2', partners: [partner('a', 'adviseur'), partner('c'), partner('b')] }),
        anAction({ id: '3', partners: [partner('c')] }),
      ],
    }
    const merged = after(directory, organisationsMerged(directory, 'a', 'b'))
    expect(merged.actions.map(({ partners }) => partners)).toEqual([
      [partner('b'), partner('c')],
      [partner('b'), partner('c')],
      [partner('c')],
    ])
    expect(merged.organisations).toEqual([b])
  })
  test('keeps the texts of both files beside each other, under the stricter disclosure', () => {
    const file = (about: string, said: Partial<Dossier>): Dossier => ({ ...emptyDossier(about), ...said })
    const directory: Directory = {
      ...NONE,
      organisations: [a, b],
      dossiers: [
        file('a', { contact: 'teamleider', manifest: 'ja', disclosure: 'vertrouwelijk' }),
        file('b', { contact: 'directeur', cooperations: 'BET', disclosure: 'openbaar' }),
      ],
    }
    expect(after(directory, organisationsMerged(directory, 'a', 'b')).dossiers).toEqual([
      file('b', { contact: 'directeur\nteamleider', cooperations: 'BET', manifest: 'ja', disclosure: 'vertrouwelijk' }),
    ])
  })
  test('is refused with itself, and with what is no longer there', () => {
    const directory: Directory = { ...NONE, organisations: [a, b] }
    for (const [goes, stays] of [
      ['a', 'a'],
      ['weg', 'b'],
      ['a', 'weg'],
    ] as const)
      expect(organisationsMerged(directory, goes, stays)).toMatchObject({ problem: { kind: 'organisation-gone' } })
  })
})

const IDS = ['a', 'b', 'c', 'd'] as const
const someIds = fc.uniqueArray(fc.constantFrom(...IDS))

/** Any directory of four organisations, named anywhere. */
const anyDirectory: fc.Arbitrary<Directory> = fc
  .record({
    partners: fc.array(fc.record({ ids: someIds, owner: fc.option(fc.constantFrom('Bibob-team', 'VPT', 'Juristen')) })),
    engagements: fc.array(someIds),
    commitments: fc.array(someIds),
    remarks: fc.array(fc.constantFrom(...IDS)),
    dossiers: fc.uniqueArray(fc.record({ about: fc.constantFrom(...IDS), contact: fc.constantFrom('', 'x', 'y') }), {
      selector: ({ about }) => about,
    }),
  })
  .map((said) => ({
    organisations: IDS.map((id) => anOrganisation(id)),
    actions: said.partners.map(({ ids, owner }, place) =>
      anAction({
        id: `actie-${place}`,
        number: `1.${String(place + 1).padStart(2, '0')}`,
        owner: owner === null ? null : { value: owner, origin: 'plan' },
        partners: ids.map((organisation) => ({ organisation, origin: 'plan' })),
      }),
    ),
    engagements: said.engagements.map((organisations, place) => aVisit({ id: `moment-${place}`, organisations })),
    commitments: said.commitments.map((organisations, place) => aPromise({ id: `t-${place}`, organisations })),
    remarks: said.remarks.map((about, place) => ({
      id: `aantekening-${place}`,
      about,
      on: day('2025-05-05'),
      text: `Tekst ${place}`,
      disclosure: 'intern' as const,
    })),
    dossiers: said.dossiers.map(({ about, contact }) => ({ ...emptyDossier(about), contact })),
  }))

/** Who is named where, each place by its own id. */
const namedIn = ({ actions, engagements, commitments, remarks }: Directory) =>
  new Map<string, readonly string[]>([
    ...actions.map(({ id, partners }) => [id, partners.map(({ organisation }) => organisation)] as const),
    ...engagements.map(({ id, organisations }) => [id, organisations] as const),
    ...commitments.map(({ id, organisations }) => [id, organisations] as const),
    ...remarks.map(({ id, about }) => [id, [about]] as const),
  ])

describe('an owner who is new', () => {
  const one = anAction({ id: 'een', number: '1.01' })
  const other = anAction({ id: 'ander', number: '1.02', owner: { value: 'Bibob-team', origin: 'plan' } })
  const actions = [one, other]

  test('gets the actions that were chosen, from nobody and from who had them, by the advisor', () => {
    const told = decided(ownerAdded(actions, ' Regisseur zorg ', ['een', 'ander']))
    const to = { value: 'Regisseur zorg', origin: 'adviseur' }
    expect(told).toMatchObject([
      { about: 'een', what: { kind: 'changed', field: 'owner', from: null, to } },
      { about: 'ander', what: { kind: 'changed', field: 'owner', from: other.owner, to } },
    ])
  })

  test('needs a name that nobody has, in whatever capitals, and something to own', () => {
    const why = (name: string, ids = ['een']) => ownerAdded(actions, name, ids)
    expect(why(' ')).toEqual({ ok: false, problem: { kind: 'name-empty' } })
    expect(why('bibob-TEAM')).toEqual({ ok: false, problem: { kind: 'name-known', name: 'Bibob-team' } })
    expect(why('Regisseur zorg', [])).toEqual({ ok: false, problem: { kind: 'owner-without-actions' } })
    expect(why('Regisseur zorg', ['weg'])).toEqual({ ok: false, problem: { kind: 'owner-without-actions' } })
  })
})

describe('whatever the directory', () => {
  test('no reference is lost and none is double, and what named neither is as it was', () => {
    fc.assert(
      fc.property(anyDirectory, fc.constantFrom(...IDS), fc.constantFrom(...IDS), (directory, goes, stays) => {
        fc.pre(goes !== stays)
        const merged = after(directory, organisationsMerged(directory, goes, stays))
        const now = namedIn(merged)
        for (const [place, ids] of namedIn(directory)) {
          const seen = now.get(place) ?? []
          const expected = [...new Set(ids.map((id) => (id === goes ? stays : id)))]
          const isTouched = ids.includes(goes)
          expect(isTouched ? seen.toSorted() : seen).toEqual(isTouched ? expected.toSorted() : ids)
        }
        expect(merged.organisations.map(({ id }) => id)).toEqual(IDS.filter((id) => id !== goes))
        const contactOf = (of: Directory, id: string) => of.dossiers.find(({ about }) => about === id)?.contact ?? ''
        for (const id of [goes, stays]) expect(contactOf(merged, stays)).toContain(contactOf(directory, id))
        expect(JSON.stringify(merged)).not.toContain(`"about":"${goes}"`)
      }),
      { numRuns: 150 },
    )
  })

  test('undo puts everything back as it was', () => {
    fc.assert(
      fc.property(
        anyDirectory,
        fc.constantFrom(...IDS),
        fc.constantFrom(...IDS),
        fc.boolean(),
        (directory, goes, stays, owners) => {
          fc.pre(goes !== stays)
          const before = eventsOf(directory)
          const change = owners
            ? ownerRenamed(directory.actions, 'Bibob-team', 'VPT')
            : organisationsMerged(directory, goes, stays)
          const changed = written(before, decided(change), day('2026-01-01'))
          const sequence = Math.max(...changed.map((event) => event.sequence))
          if (changed.length === before.length) return
          const back = takenBack(sequence, changed)
          if (!back.ok) throw new Error(JSON.stringify(back.problem))
          const undone = written(changed, back.value, day('2026-01-01'), sequence)
          expect(withoutRevisions(directoryOf(undone))).toEqual(withoutRevisions(directoryOf(before)))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('an owner that is renamed keeps every action, and gets those of whoever is called so already', () => {
    fc.assert(
      fc.property(anyDirectory, fc.constantFrom('VPT', 'Nieuw'), ({ actions, ...rest }, name) => {
        const merged = after({ actions, ...rest }, ownerRenamed(actions, 'Bibob-team', ` ${name} `))
        const theirs = (of: typeof actions, owner: string) => (ownersOf(of).get(owner) ?? []).map(({ id }) => id)
        expect(theirs(merged.actions, 'Bibob-team')).toEqual([])
        expect(theirs(merged.actions, name)).toEqual(
          actions.filter(({ owner }) => owner?.value === 'Bibob-team' || owner?.value === name).map(({ id }) => id),
        )
        expect(theirs(merged.actions, 'Juristen')).toEqual(theirs(actions, 'Juristen'))
      }),
      { numRuns: 60 },
    )
  })
})
