import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '@shared/plan/plan'
import { noteTitle } from '@shared/reports/cdk-note'
import { documentsOf, type SearchDocument } from '@shared/search/search-document'
import type { Found } from '@shared/search/search-index'
import { theIndex } from './the-index'

/** For how many milliseconds is read before the window gets its turn: half a frame. */
const TURN = 8

interface Search {
  readonly documents: readonly SearchDocument[]
  readonly found: readonly Found[]
  /** How many documents are still to be read. */
  readonly left: number
}

/** What is found in the plan as it is stored now. It is read in turns, so that typing never waits for it. */
export function useSearch(plan: Plan, asked: string): Search {
  const documents = useMemo(() => documentsOf(plan, (note) => titleIn(plan, note)), [plan])
  const [left, setLeft] = useState(documents.length)
  useEffect(() => {
    const reading = theIndex.follow(documents)
    let next: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const still = readFor(reading, performance.now() + TURN)
      setLeft(still)
      if (still > 0) next = setTimeout(read)
    }
    read()
    return () => clearTimeout(next)
  }, [documents])
  // What was read since is looked through as well.
  const found = useMemo(() => ({ left, found: theIndex.search(asked) }), [asked, left])
  return { documents, ...found }
}

function readFor(reading: Generator<number, void>, until: number): number {
  for (;;) {
    const { done, value } = reading.next()
    if (done) return 0
    if (performance.now() >= until) return value
  }
}

function titleIn({ frame, engagements }: Plan, note: Plan['notes'][number]): string {
  return noteTitle(frame, note, engagements.find(({ id }) => id === note.engagement) ?? null)
}
