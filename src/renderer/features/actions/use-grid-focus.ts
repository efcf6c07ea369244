import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { columnNamed } from './column-widths'
import { moved, settled, type GridShape, type GridSpot } from './grid-spot'

interface GridFocus {
  readonly spot: GridSpot
  readonly handlers: {
    onKeyDown(event: KeyboardEvent): void
    onFocus(event: FocusEvent): void
    onBlur(event: FocusEvent): void
  }
  /** Brings the keyboard back into the grid, to the title of this action when it is there. */
  take(row?: string): void
  /** Brings the keyboard to another row, in the column where it is. */
  goTo(row: string): void
}

interface GridFocusOptions {
  readonly grid: RefObject<HTMLElement | null>
  readonly shape: GridShape
  readonly start: GridSpot
  /** In pixels. */
  readonly rowHeight: number
  /** Whether the keyboard is away for a moment, in something the grid opened, and will come back. */
  readonly isLent: boolean
}

/**
 * The keyboard in a grid: one tab stop that arrows move, and that is never lost when rows move, come or go. The one to
 * focus has `tabindex="0"`; rows and cells say who they are in `data-row` and `data-column`.
 */
export function useGridFocus({ grid, shape, start, rowHeight, isLent }: GridFocusOptions): GridFocus {
  const [stored, setSpot] = useState(start)
  const spot = settled(stored, shape)
  if (spot !== stored) setSpot(spot)
  // Nothing has the keyboard when the app starts: then it comes here.
  const isMine = useRef(nothingHasFocus())
  useFocusOnSpot(grid, isMine, spot)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return
    const page = Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 1
    const to = moved(spot, { key: event.key, ctrl: event.ctrlKey || event.metaKey }, { ...shape, page })
    if (!to) return
    event.preventDefault()
    setSpot(to)
  }
  const onFocus = (event: FocusEvent) => {
    isMine.current = true
    setSpot((before) => spotOf(event.target, before, shape) ?? before)
  }
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !isLent) isMine.current = false
  }
  const take = (row?: string) => {
    isMine.current = true
    if (row !== undefined && shape.rows.includes(row)) setSpot({ row, index: shape.rows.indexOf(row), column: 'title' })
    focusOnSpot(grid.current)
  }
  const { rows } = shape
  const goTo = useCallback(
    (row: string) => {
      isMine.current = true
      setSpot((before) => ({ row, index: rows.indexOf(row), column: before.column }))
    },
    [rows],
  )
  return { spot, handlers: { onKeyDown, onFocus, onBlur }, take, goTo }
}

/** Lets the focus of the window follow the spot, and brings it back when what had it is gone. */
function useFocusOnSpot(grid: RefObject<HTMLElement | null>, isMine: RefObject<boolean>, spot: GridSpot): void {
  const shown = useRef(spot)
  useEffect(() => {
    const isHere = grid.current?.contains(document.activeElement) ?? false
    if (!isMine.current || !(isHere || nothingHasFocus())) return
    focusOnSpot(grid.current)
    if (shown.current !== spot) document.activeElement?.scrollIntoView({ block: 'nearest' })
    shown.current = spot
  })
}

/** What stands on the spot and has the keyboard keeps it; the head of a group has a box beside its name. */
function focusOnSpot(grid: HTMLElement | null): void {
  const here = grid?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []
  if ([...here].some((each) => each === document.activeElement)) return
  ;[...here].find((each) => each.role !== 'checkbox')?.focus({ preventScroll: true })
}

const nothingHasFocus = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Where something in the grid stands; the head of a group spans all columns, so there the column stays what it was. */
function spotOf(target: Element, before: GridSpot, { rows }: GridShape): GridSpot | null {
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null
  if (column === undefined && row === null) return null
  const index = row === null ? -1 : rows.indexOf(row)
  return { row, index, column: column === undefined ? before.column : columnNamed(column) }
}
