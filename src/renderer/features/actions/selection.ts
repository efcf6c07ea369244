import type { ActionRow } from './action-rows'
import type { GridLine, GroupLine } from './grid-lines'

/** Which actions are selected. An action that stands in two groups is selected in both. */
export interface Selection {
  /** The ids of actions. */
  readonly ids: ReadonlySet<string>
  /** The key of the line from which a range goes on. */
  readonly anchor: string | null
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null }

/** What a click or a key asks: this line too or no longer, or everything from the last line up to this one. */
export type Selecting = 'turn' | 'range'

/** The selection after a click or a key on a line; the head of a group stands for all of its actions. */
export function selected(
  selection: Selection,
  { how, key }: { readonly how: Selecting; readonly key: string },
  lines: readonly GridLine[],
): Selection {
  const at = lines.findIndex((line) => line.key === key)
  const line = lines[at]
  if (line === undefined || (line.kind === 'group' && how === 'range')) return selection
  if (how === 'turn') return { ids: turned(selection.ids, idsOn(line)), anchor: key }
  const from = lines.findIndex((each) => each.key === selection.anchor)
  const [first, last] = from === -1 ? [at, at] : [Math.min(from, at), Math.max(from, at)]
  const ids = lines.slice(first, last + 1).flatMap((each) => (each.kind === 'action' ? [each.row.action.id] : []))
  return { ids: new Set(ids), anchor: from === -1 ? key : selection.anchor }
}

const idsOn = (line: GridLine): readonly string[] => (line.kind === 'group' ? line.ids : [line.row.action.id])

/** With these too, or without them when all of them were in it. */
function turned(ids: ReadonlySet<string>, these: readonly string[]): ReadonlySet<string> {
  if (!these.every((id) => ids.has(id))) return new Set([...ids, ...these])
  const gone = new Set(these)
  return new Set([...ids].filter((id) => !gone.has(id)))
}

/** How much of a group is selected. */
export type GroupMark = 'none' | 'some' | 'all'

export function markOf({ ids }: GroupLine, selection: ReadonlySet<string>): GroupMark {
  const count = ids.filter((id) => selection.has(id)).length
  if (count === 0) return 'none'
  return count === ids.length ? 'all' : 'some'
}

/** Every action that is shown, or none when all of them are selected already. */
export const allOrNone = (selection: Selection, rows: readonly ActionRow[]): Selection =>
  selection.ids.size === rows.length ? NOTHING_SELECTED : allOf(rows)

export const allOf = (rows: readonly ActionRow[]): Selection => ({
  ids: new Set(rows.map(({ action }) => action.id)),
  anchor: null,
})

/** The same selection without what is no longer shown: nothing is changed that nobody sees. */
export function shownOf(selection: Selection, rows: readonly ActionRow[]): Selection {
  if (selection.ids.size === 0) return selection
  const shown = new Set(rows.map(({ action }) => action.id))
  const ids = [...selection.ids].filter((id) => shown.has(id))
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) }
}

interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key asks of the selection: of a line, of everything, or of nothing. */
export type Asked =
  | { readonly kind: 'all' | 'none' }
  | { readonly kind: 'line'; readonly how: Selecting; readonly key: string; readonly from: string }

/** What a key means on a line; empty when it is about something else. */
export function askedBy(pressed: PressedKey, at: string | null, lines: readonly GridLine[]): Asked | null {
  const { key, shiftKey, altKey } = pressed
  const ctrl = pressed.ctrlKey || pressed.metaKey
  if (ctrl && !altKey && !shiftKey && key.toLowerCase() === 'a') return { kind: 'all' }
  if (ctrl || altKey || at === null) return null
  if (key === 'Escape') return { kind: 'none' }
  const here = lines.findIndex((line) => line.key === at)
  const kind = lines[here]?.kind
  if (key === ' ' && (kind === 'action' || (kind === 'group' && !shiftKey)))
    return { kind: 'line', how: shiftKey ? 'range' : 'turn', key: at, from: at }
  const step = shiftKey ? STEPS[key] : undefined
  const next = step === undefined ? undefined : actionBeyond(lines, here, step)
  return next === undefined ? null : { kind: 'line', how: 'range', key: next, from: at }
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** The key of the next line with an action, past the heads of groups. */
function actionBeyond(lines: readonly GridLine[], here: number, step: 1 | -1): string | undefined {
  let at = here + step
  while (lines[at]?.kind === 'group') at += step
  return lines[at]?.key
}
