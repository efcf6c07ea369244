import { useCallback, useMemo, useState } from 'react'
import type { ActionRow } from './action-rows'
import type { GridLine } from './grid-lines'
import {
  allOf,
  allOrNone,
  NOTHING_SELECTED,
  selected,
  shownOf,
  type Asked,
  type Selecting,
  type Selection,
} from './selection'

export interface Selected {
  readonly selection: Selection
  /** The rows that are selected, in the order of the table. */
  readonly rows: readonly ActionRow[]
  /** Turns one line, or selects up to it. */
  select(key: string, how: Selecting): void
  /** Does what a key asks. */
  answer(asked: Asked): void
  /** Selects everything that is shown, or nothing when all of it is. */
  turnAll(): void
  clear(): void
}

/** Which rows of the table are selected; what the filter takes away is selected no longer. */
export function useSelection(shown: readonly ActionRow[], lines: readonly GridLine[]): Selected {
  const [stored, setStored] = useState(NOTHING_SELECTED)
  const selection = useMemo(() => shownOf(stored, shown), [stored, shown])
  if (selection !== stored) setStored(selection)
  const rows = useMemo(() => shown.filter(({ action }) => selection.ids.has(action.id)), [shown, selection])
  const select = useCallback(
    (key: string, how: Selecting) => setStored((before) => selected(before, { how, key }, lines)),
    [lines],
  )
  const clear = useCallback(() => setStored(NOTHING_SELECTED), [])
  const answer = (asked: Asked) => {
    if (asked.kind === 'all') return setStored(allOf(shown))
    if (asked.kind !== 'line') return clear()
    const { key, how, from } = asked
    return setStored((before) =>
      selected(how === 'range' ? anchoredAt(before, from, lines) : before, { how, key }, lines),
    )
  }
  const turnAll = useCallback(() => setStored((before) => allOrNone(before, shown)), [shown])
  return { selection, rows, select, answer, turnAll, clear }
}

/** A range by keys begins where the keyboard was, when it goes on from nowhere. */
const anchoredAt = (selection: Selection, from: string, lines: readonly GridLine[]): Selection =>
  lines.some(({ key }) => key === selection.anchor) ? selection : { ...selection, anchor: from }
