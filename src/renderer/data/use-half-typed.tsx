import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { HalfTyped } from '@shared/plan/half-typed'
import type { HalfTypedTexts } from './half-typed'

const HalfTypedContext = createContext<HalfTypedTexts | null>(null)

/** Hands the half-typed texts to every screen below it, reads what was left unfinished, and writes what waits at the end. */
export function HalfTypedProvider({
  texts,
  children,
}: {
  readonly texts: HalfTypedTexts
  readonly children: ReactNode
}) {
  useEffect(() => {
    void texts.open()
    return () => texts.hurry()
  }, [texts])
  return <HalfTypedContext value={texts}>{children}</HalfTypedContext>
}

function useTexts(): HalfTypedTexts {
  const texts = useContext(HalfTypedContext)
  if (!texts) throw new Error('Er is geen plaats voor concepten om dit scherm heen')
  return texts
}

interface HalfTypedAt {
  /** What was left unfinished here; nothing when nothing was. */
  readonly kept: HalfTyped | undefined
  /** Keeps what is typed here. */
  type(text: string): void
  /** Takes away what is kept here: it was stored, or thrown away. */
  forget(): void
}

/** The half-typed text of one place. */
export function useHalfTyped(place: string): HalfTypedAt {
  const texts = useTexts()
  const all = useSyncExternalStore(texts.subscribe, texts.current)
  return {
    kept: all.find((each) => each.place === place),
    type: (text) => texts.type(place, text),
    forget: () => texts.type(place, ''),
  }
}

/** Why half-typed texts cannot be kept now; empty when they can. */
export function useHalfTypedProblem(): string | null {
  const texts = useTexts()
  return useSyncExternalStore(texts.subscribe, texts.problem)
}
