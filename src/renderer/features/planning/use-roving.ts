import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** Where the keyboard can be on the board: the name of an action, or its bar. */
export type StopKind = 'name' | 'bar'

export interface Stop {
  readonly id: string
  readonly kind: StopKind
}

/**
 * The board as one stop for Tab: arrows go up and down along names or bars, and to and fro between the two of a row.
 * Stops say who they are in `data-stop` (`name` or `bar`) and their row in `data-row`.
 */
export function useRoving(board: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [stored, setStop] = useState<Stop | null>(null)
  const isMine = useRef(false)
  const first = ids[0]
  const stop =
    stored && ids.includes(stored.id) ? stored : first === undefined ? null : ({ id: first, kind: 'name' } as const)

  // A row that comes to stand elsewhere is taken out for a moment, and its focus with it.
  useEffect(() => {
    if (isMine.current && document.activeElement === document.body && stop)
      (elementAt(board.current, stop) ?? elementAt(board.current, { ...stop, kind: 'name' }))?.focus()
  })

  const onFocus = (event: FocusEvent) => {
    isMine.current = true
    const at = stopOf(event.target)
    if (at) setStop(at)
  }
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget !== null) isMine.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
    const to = board.current && neighbour(board.current, event.target, event.key)
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  return { stop, handlers: { onFocus, onBlur, onKeyDown } }
}

function stopOf(target: EventTarget): Stop | null {
  if (!(target instanceof HTMLElement)) return null
  const kind = target.dataset['stop']
  const id = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  return id !== undefined && (kind === 'name' || kind === 'bar') ? { id, kind } : null
}

const elementAt = (board: HTMLElement | null, { id, kind }: Stop): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-stop="${kind}"]`) ?? null

function neighbour(board: HTMLElement, from: EventTarget, key: string): HTMLElement | null {
  if (!(from instanceof HTMLElement)) return null
  const at = stopOf(from)
  if (!at) return null
  if (key === 'ArrowLeft') return at.kind === 'bar' ? elementAt(board, { ...at, kind: 'name' }) : null
  if (key === 'ArrowRight') return at.kind === 'name' ? elementAt(board, { ...at, kind: 'bar' }) : null
  const same = [...board.querySelectorAll<HTMLElement>(`[data-stop="${at.kind}"]`)]
  const place = same.indexOf(from)
  const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: same.length - 1 }[key]
  return (to === undefined ? undefined : same[to]) ?? null
}
