import { useCallback, useState } from 'react'
import type { Span } from './board-move'

/** The expectation that is in hand: of which action, and where it would come. */
export interface Carried {
  readonly id: string
  readonly span: Span
  /** Whether it is where it should come and only the reason is still asked. */
  readonly isAsked: boolean
}

/** What is in hand on the board, one at a time. */
export function useCarried() {
  const [carried, setCarried] = useState<Carried | null>(null)
  const carry = useCallback((id: string, span: Span) => setCarried({ id, span, isAsked: false }), [])
  const ask = useCallback((id: string, span: Span) => setCarried({ id, span, isAsked: true }), [])
  /** Only what still is in hand is let go: what is asked stays until it is answered. */
  const letGo = useCallback(() => setCarried((now) => (now?.isAsked === true ? now : null)), [])
  const done = useCallback(() => setCarried(null), [])
  return { carried, carry, ask, letGo, done }
}
