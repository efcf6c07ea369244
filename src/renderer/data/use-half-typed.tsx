import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
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

/** Where each text of a form is kept as long as it is not stored, by the name of its field. */
export type Places<Field extends string = string> = Readonly<Record<Field, string>>

/** A form without texts that are kept. */
export const NOWHERE: Places = {}

interface HalfTypedAt {
  /** What was left unfinished there, in the order of the fields. */
  readonly kept: readonly HalfTyped[]
  /** Takes away all that is kept there: it was stored, or thrown away. */
  forget(): void
}

/** What was left unfinished in the texts of one form. */
export function useHalfTyped(places: Places): HalfTypedAt {
  const texts = useTexts()
  const all = useSyncExternalStore(texts.subscribe, texts.current)
  const asked = Object.values(places)
  return {
    kept: asked.flatMap((place) => all.filter((each) => each.place === place)),
    forget: () => asked.forEach((place) => texts.type(place, '')),
  }
}

interface TypedTexts<Field extends string> {
  readonly texts: Readonly<Record<Field, string>>
  /** Shows what is typed and keeps it; what is stored already need not be kept. */
  type(field: Field, text: string): void
  /** Takes away what is kept: the form was stored. */
  forget(): void
}

/** The texts of a form as far as they are typed: they begin with what was left unfinished, or else with what is stored. */
export function useTypedTexts<Field extends string>(
  places: Places<Field>,
  stored: Readonly<Record<NoInfer<Field>, string>>,
): TypedTexts<Field> {
  const all = useTexts()
  const { kept, forget } = useHalfTyped(places)
  const [texts, setTexts] = useState(() => begunWith(places, stored, kept))
  const type = (field: Field, text: string) => {
    setTexts((before) => ({ ...before, [field]: text }))
    all.type(places[field], text === stored[field] ? '' : text)
  }
  return { texts, type, forget }
}

function begunWith<Field extends string>(
  places: Places<Field>,
  stored: Readonly<Record<Field, string>>,
  kept: readonly HalfTyped[],
): Readonly<Record<Field, string>> {
  const fields = Object.keys(places) as Field[]
  const texts = fields.map((field) => [field, kept.find(({ place }) => place === places[field])?.text ?? stored[field]])
  return Object.fromEntries(texts) as Record<Field, string>
}

/** Why half-typed texts cannot be kept now; empty when they can. */
export function useHalfTypedProblem(): string | null {
  const texts = useTexts()
  return useSyncExternalStore(texts.subscribe, texts.problem)
}
