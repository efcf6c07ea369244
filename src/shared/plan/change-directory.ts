import type { Action, Partnership } from './action'
import { rewritten, struckOut, written } from './books'
import { withOwner, type Change, type Refusal } from './change-action'
import { folded } from './action-filter'
import { withDossier } from './change-dossier'
import { DISCLOSURES, type Disclosure } from './disclosure'
import { dossierId, emptyDossier, type Dossier } from './dossier'
import type { Occurrence } from './event'
import { changeOf } from './happening'
import type { Organisation } from './organisation'
import type { Plan } from './plan'
import { ok, refused, type Result } from '../result'

/** Everything in which an organisation or an owner can be named. */
export type Directory = Pick<Plan, 'actions' | 'organisations' | 'engagements' | 'commitments' | 'dossiers' | 'remarks'>

/** An organisation that is new in the directory. */
export function organisationAdded(organisations: readonly Organisation[], typed: Organisation): Change {
  const to = named(typed)
  const why = refusalOf(organisations, to)
  return why === null ? written('organisations', to) : refused(why)
}

/** An organisation that is called otherwise, or is of another sort. Its id stays, so nothing that names it changes. */
export function organisationRenamed(organisations: readonly Organisation[], typed: Organisation): Change {
  const from = organisations.find(({ id }) => id === typed.id)
  if (from === undefined) return refused({ kind: 'organisation-gone' })
  const to = named(typed)
  const why = refusalOf(organisations, to)
  return why === null ? rewritten('organisations', from, to) : refused(why)
}

/** An organisation as it was typed, new or known, with the function to turn to, which stands in its file. */
export function organisationKept(directory: Directory, typed: Organisation, contact: string): Change {
  const { organisations, dossiers } = directory
  const isKnown = organisations.some(({ id }) => id === typed.id)
  const dossier = dossiers.find(({ about }) => about === typed.id) ?? emptyDossier(typed.id)
  return all([
    isKnown ? organisationRenamed(organisations, typed) : organisationAdded(organisations, typed),
    withDossier(dossiers, { ...dossier, contact }),
  ])
}

/** Without spaces around it; its name is what it is called when there is no shorter one. */
function named({ name, shortName, ...rest }: Organisation): Organisation {
  const whole = name.trim()
  return { ...rest, name: whole, shortName: shortName.trim() || whole }
}

/** Two organisations are never called the same: nobody could tell them apart in a list. */
function refusalOf(organisations: readonly Organisation[], { id, name, shortName }: Organisation): Refusal | null {
  if (name === '') return { kind: 'name-empty' }
  const mine = [name, shortName].map(folded)
  const as = organisations.find(
    (other) => other.id !== id && [other.name, other.shortName].some((theirs) => mine.includes(folded(theirs))),
  )
  return as ? { kind: 'name-known', name: as.shortName } : null
}

/**
 * Two organisations become one: whatever named the one that goes, names the one that stays, once. Of two files the
 * texts are kept beside each other, under the stricter of their two disclosures. Papers that were issued do not change.
 */
export function organisationsMerged(directory: Directory, goes: string, stays: string): Change {
  const { organisations, engagements, commitments, remarks, dossiers } = directory
  const gone = organisations.find(({ id }) => id === goes)
  if (gone === undefined || goes === stays || organisations.every(({ id }) => id !== stays))
    return refused({ kind: 'organisation-gone' })
  const inPlace = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === goes ? stays : id)))]
  return all([
    ...directory.actions.map((action) => ok(changeOf(action, 'partners', partnersMerged(action, goes, stays)))),
    ...engagements.map((each) =>
      rewritten('engagements', each, { ...each, organisations: inPlace(each.organisations) }),
    ),
    ...commitments.map((each) =>
      rewritten('commitments', each, { ...each, organisations: inPlace(each.organisations) }),
    ),
    ...remarks.map((each) => rewritten('remarks', each, { ...each, about: each.about === goes ? stays : each.about })),
    dossiersMerged(dossiers, goes, stays),
    struckOut('organisations', gone),
  ])
}

/** The partner that stays keeps where it came from; it takes the place of whichever of the two stood first. */
function partnersMerged({ partners }: Action, goes: string, stays: string): readonly Partnership[] {
  if (partners.every(({ organisation }) => organisation !== goes)) return partners
  const known = partners.find(({ organisation }) => organisation === stays)
  const merged = partners.map((each) =>
    each.organisation === goes ? (known ?? { ...each, organisation: stays }) : each,
  )
  return merged.filter(
    (each, place) => merged.findIndex(({ organisation }) => organisation === each.organisation) === place,
  )
}

function dossiersMerged(dossiers: readonly Dossier[], goes: string, stays: string): Change {
  const from = dossiers.find(({ about }) => about === goes)
  if (from === undefined) return ok([])
  const to = dossiers.find(({ about }) => about === stays) ?? null
  const base = to ?? { ...emptyDossier(stays), disclosure: from.disclosure }
  const both = (field: Exclude<keyof Dossier, 'id' | 'about' | 'disclosure'>) => bothTexts(base[field], from[field])
  const merged: Dossier = {
    id: dossierId(stays),
    about: stays,
    district: both('district'),
    cooperations: both('cooperations'),
    contributions: both('contributions'),
    manifest: both('manifest'),
    talkingPoint: both('talkingPoint'),
    contact: both('contact'),
    disclosure: stricter(base.disclosure, from.disclosure),
  }
  return all([rewritten('dossiers', to, merged), struckOut('dossiers', from)])
}

const bothTexts = (one: string, other: string): string =>
  one.includes(other) ? one : one === '' ? other : `${one}\n${other}`

const stricter = (one: Disclosure, other: Disclosure): Disclosure =>
  DISCLOSURES.indexOf(one) > DISCLOSURES.indexOf(other) ? one : other

/** Everyone who owns an action, by name, each with the actions. */
export function ownersOf(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const owners = new Map<string, Action[]>()
  for (const action of actions) {
    if (action.owner === null) continue
    const theirs = owners.get(action.owner.value)
    if (theirs) theirs.push(action)
    else owners.set(action.owner.value, [action])
  }
  return new Map([...owners].toSorted(([one], [other]) => one.localeCompare(other, 'nl')))
}

/**
 * An owner who is new, of these actions. Nobody is kept in the list without an action, so at least one is theirs; two
 * owners are never called the same, because nobody could tell them apart.
 */
export function ownerAdded(actions: readonly Action[], typed: string, ids: readonly string[]): Change {
  const value = typed.trim()
  if (value === '') return refused({ kind: 'name-empty' })
  const as = [...ownersOf(actions).keys()].find((name) => folded(name) === folded(value))
  if (as !== undefined) return refused({ kind: 'name-known', name: as })
  const theirs = actions.filter(({ id }) => ids.includes(id))
  if (theirs.length === 0) return refused({ kind: 'owner-without-actions' })
  return all(theirs.map((action) => withOwner(action, value)))
}

/**
 * An owner that is called otherwise; when somebody is called that already, the two become one. What the plan said
 * about who owns it is no longer what stands there, so the origin is the advisor.
 */
export function ownerRenamed(actions: readonly Action[], from: string, typed: string): Change {
  const value = typed.trim()
  if (value === '') return refused({ kind: 'name-empty' })
  if (value === from) return ok([])
  const theirs = actions.filter(({ owner }) => owner?.value === from)
  return ok(theirs.flatMap((action) => changeOf(action, 'owner', { value, origin: 'adviseur' })))
}

/** All of these changes as one; the first refusal refuses all. */
function all(changes: readonly Change[]): Result<readonly Occurrence[], Refusal> {
  const occurrences: Occurrence[] = []
  for (const change of changes) {
    if (!change.ok) return change
    occurrences.push(...change.value)
  }
  return ok(occurrences)
}
