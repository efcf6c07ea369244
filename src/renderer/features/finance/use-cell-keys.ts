import { useState, type FocusEvent, type KeyboardEvent } from 'react'

/** A cell that the keyboard can stand on. */
export interface Cell {
  readonly row: string
  readonly column: string
}

/**
 * A table as one stop for Tab: arrows go from cell to cell over the buttons in it, Home and End to the ends of a row.
 * It starts in one column of its first row. Buttons say where they stand in `data-row` and `data-column`.
 */
export function useCellKeys(rows: readonly string[], first: string) {
  const [stored, setHere] = useState<Cell | null>(null)
  const here = stored && rows.includes(stored.row) ? stored : { row: rows[0] ?? '', column: first }
  const handlers = {
    onFocus: (event: FocusEvent) => setHere(cellOf(event.target) ?? here),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
      const to = neighbour(event.currentTarget, event.target, event.key)
      if (!to) return
      event.preventDefault()
      to.focus()
    },
  }
  return { here, handlers }
}

/** What a button in a cell says about its place, and whether Tab comes to it. */
export const cellProps = (cell: Cell, here: Cell) => ({
  'data-row': cell.row,
  'data-column': cell.column,
  tabIndex: cell.row === here.row && cell.column === here.column ? 0 : -1,
})

function cellOf(target: EventTarget): Cell | null {
  if (!(target instanceof HTMLElement)) return null
  const { row, column } = target.dataset
  return row === undefined || column === undefined ? null : { row, column }
}

function neighbour(table: HTMLElement, from: EventTarget, key: string): HTMLElement | undefined {
  const at = cellOf(from)
  if (!at) return undefined
  const all = [...table.querySelectorAll<HTMLElement>('[data-row][data-column]')]
  const inRow = all.filter(({ dataset }) => dataset['row'] === at.row)
  const inColumn = all.filter(({ dataset }) => dataset['column'] === at.column)
  const beside = (line: readonly HTMLElement[], step: number) => line[line.findIndex((each) => each === from) + step]
  switch (key) {
    case 'ArrowLeft':
      return beside(inRow, -1)
    case 'ArrowRight':
      return beside(inRow, 1)
    case 'ArrowUp':
      return beside(inColumn, -1)
    case 'ArrowDown':
      return beside(inColumn, 1)
    case 'Home':
      return inRow[0]
    case 'End':
      return inRow.at(-1)
    default:
      return undefined
  }
}
