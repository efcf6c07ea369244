import { groupsBy } from '@shared/plan/action-groups'
import { NOTHING, type Facet, type Findable } from '@shared/plan/action-filter'
import { LIGHTS, type Light } from '@shared/plan/light'
import type { ActionRow } from './action-rows'
import { inListOrder, type FacetWords } from './facet-words'

/** What stands on one line of the table: an action, or the head of a group of them. */
export type GridLine =
  | {
      readonly kind: 'action'
      /** By which the line is known: the same action can stand in two groups. */
      readonly key: string
      readonly row: ActionRow
    }
  | GroupLine

export interface GroupLine {
  readonly kind: 'group'
  readonly key: string
  /** `Team Ruimte`, `geen kwartaal` */
  readonly name: string
  /** The ids of its actions, also when it is folded. */
  readonly ids: readonly string[]
  readonly lights: Readonly<Record<Light, number>>
  readonly isFolded: boolean
}

/** How the lines of a table are grouped, and which groups are folded, by their keys. */
export interface Grouping {
  readonly facet: Facet
  readonly words: FacetWords
  readonly folded: ReadonlySet<string>
}

/** Every action a line. */
export const plainLines = (rows: readonly ActionRow[]): readonly GridLine[] =>
  rows.map((row) => ({ kind: 'action', key: row.action.id, row }))

/** The groups by name, with their actions in the order they come in under each; what is empty comes last. */
export function groupedLines(
  found: readonly Findable[],
  toRow: (found: Findable) => ActionRow,
  { facet, words, folded }: Grouping,
): readonly GridLine[] {
  const groups = new Map(groupsBy(facet, found).map((group) => [group.value, group.members]))
  const choices = [...groups].map(([value, members]) => ({ value, count: members.length }))
  const ordered = inListOrder(facet, choices, words).toSorted(
    (one, other) => Number(one.value === NOTHING) - Number(other.value === NOTHING),
  )
  return ordered.flatMap(({ value }): readonly GridLine[] => {
    const rows = (groups.get(value) ?? []).map(toRow)
    const key = `${facet} ${value}`
    const isFolded = folded.has(key)
    const ids = rows.map(({ action }) => action.id)
    const head: GroupLine = { kind: 'group', key, name: words(facet, value), ids, lights: lightsOf(rows), isFolded }
    if (isFolded) return [head]
    return [head, ...rows.map((row): GridLine => ({ kind: 'action', key: `${key} ${row.action.id}`, row }))]
  })
}

/** How many have each light; what is withdrawn has none. */
function lightsOf(rows: readonly ActionRow[]): Readonly<Record<Light, number>> {
  const counted = (wanted: Light) => rows.filter(({ light }) => light === wanted).length
  return Object.fromEntries(LIGHTS.map((light) => [light, counted(light)])) as Record<Light, number>
}

/** How many groups there are. */
export const groupsIn = (lines: readonly GridLine[]): readonly GroupLine[] =>
  lines.filter((line) => line.kind === 'group')
