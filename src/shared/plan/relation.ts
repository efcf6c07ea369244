import { ORGANISATION_KINDS, type OrganisationKind } from './organisation'
import type { Plan } from './plan'

/** The sorts of relation in the order of the screen: the municipalities of the province first. */
export const RELATION_KINDS = ['utrechtse-gemeente', ...ORGANISATION_KINDS] as const

export type RelationKind = 'utrechtse-gemeente' | OrganisationKind

/** *Gemeente of partner*: whoever there is a file of. */
export interface Relation {
  /** Of a municipality or an organisation; no two of them share one. */
  readonly id: string
  readonly name: string
  /** Written out; empty when the name is that already. */
  readonly fullName: string | null
  readonly kind: RelationKind
}

/** Everyone there is a file of: by sort, and within it by name as a Dutch reader looks it up. */
export function relationsOf({ frame, organisations }: Pick<Plan, 'frame' | 'organisations'>): readonly Relation[] {
  const relations: readonly Relation[] = [
    ...frame.municipalities.map(({ id, name }) => ({ id, name, fullName: null, kind: 'utrechtse-gemeente' as const })),
    ...organisations.map(({ id, name, shortName, kind }) => ({
      id,
      name: shortName,
      fullName: name === shortName ? null : name,
      kind,
    })),
  ]
  return relations.toSorted(
    (one, other) =>
      RELATION_KINDS.indexOf(one.kind) - RELATION_KINDS.indexOf(other.kind) || one.name.localeCompare(other.name, 'nl'),
  )
}

/** What is tied to municipalities and organisations, by their ids. */
interface Tied {
  readonly municipalities: readonly string[]
  readonly organisations: readonly string[]
}

/** Whether it is tied to this municipality or organisation; never by a name in a text. */
export const isAbout = ({ municipalities, organisations }: Tied, relation: string): boolean =>
  municipalities.includes(relation) || organisations.includes(relation)
