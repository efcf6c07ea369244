import { useRef, type PointerEvent } from 'react'
import type { PlanFrame } from '@shared/plan/plan'
import { addQuarters, quartersFrom } from '@shared/plan/quarter'
import { movedBy, type Part, type Reach, type Span } from './board-move'

/** How near an edge a pointer takes hold of that edge, in pixels. */
const EDGE = 10

interface Drag {
  readonly part: Part
  readonly fromX: number
  /** How wide a quarter is, in pixels. */
  readonly quarter: number
  readonly from: Span
  to: Span
  hasMoved: boolean
  /** Whether it was called off while the pointer was still down. */
  isOver: boolean
}

interface BarDragOptions {
  readonly frame: PlanFrame
  readonly reach: Reach
  /** What is taken hold of; empty as long as no quarter is known, then the quarter under the pointer is. */
  readonly span: Span | null
  readonly start: Span['start']
  carry(span: Span): void
  drop(span: Span): void
  letGo(): void
}

/**
 * Dragging a bar with mouse, pen or finger: its middle moves it, an end stretches it. A press that moves nothing stays
 * a press; the click that follows a drag is none.
 */
export function useBarDrag({ frame, reach, span, start, carry, drop, letGo }: BarDragOptions) {
  const drag = useRef<Drag | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const bar = event.currentTarget.getBoundingClientRect()
    const lane = event.currentTarget.parentElement?.getBoundingClientRect() ?? bar
    const quarter = lane.width / (quartersFrom(frame.first, frame.last) + 2)
    const from = span ?? placedAt((event.clientX - lane.left) / quarter)
    const isNear = (edge: number) => Math.abs(event.clientX - edge) <= EDGE
    const part = span === null || isNear(bar.right) ? 'end' : isNear(bar.left) ? 'start' : 'whole'
    drag.current = { part, fromX: event.clientX, quarter, from, to: from, hasMoved: false, isOver: false }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (!now || now.isOver) return
    const quarters = Math.round((event.clientX - now.fromX) / now.quarter)
    if (quarters === 0 && !now.hasMoved) return
    now.hasMoved = true
    now.to = movedBy(now.from, now.part, quarters, reach)
    carry(now.to)
  }
  const onPointerUp = () => {
    const now = drag.current
    if (now && !now.isOver && (now.hasMoved || span === null)) drop(now.to)
  }
  const onPointerCancel = () => {
    drag.current = null
    letGo()
  }
  /** Whether this click only ends a drag. */
  const endsDrag = (): boolean => {
    const now = drag.current
    drag.current = null
    return now !== null && (now.isOver || now.hasMoved || span === null)
  }
  /** Puts what is dragged back. */
  const stop = () => {
    if (drag.current) drag.current.isOver = true
    letGo()
  }
  return { handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel }, endsDrag, stop }

  function placedAt(column: number): Span {
    const end = addQuarters(frame.first, Math.max(0, Math.floor(column)))
    return { start, end: start !== null && start > end ? start : end }
  }
}
