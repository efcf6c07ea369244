import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { PlanStore } from '../../data/plan-store'
import { useKeep } from '../../ui/use-keep'
import { keepText } from './change-note'

/** How long a pause in the typing lasts before what was typed is kept, in milliseconds. */
const PAUSE = 800

interface Waiting {
  readonly text: string
  /** What the block is called in the notice. */
  readonly title: string
  readonly timer: number
}

interface NoteTexts {
  /** The note with what is typed at this moment in it. */
  readonly draft: NoteDraft
  type(block: string, title: string, text: string): void
  /** Keeps what was typed in a block at once: when its field is left. */
  leave(block: string): void
}

/**
 * The advisor's sentences while they are typed. Each field is kept after a pause, when it is left, and when the screen or
 * the window goes; until it is stored what was typed stays on screen.
 */
export function useNoteTexts(note: NoteDraft, store: PlanStore): NoteTexts {
  const keep = useKeep()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const waiting = useRef(new Map<string, Waiting>())
  const { id } = note

  const leave = useCallback(
    (block: string) => {
      const left = waiting.current.get(block)
      if (!left) return
      window.clearTimeout(left.timer)
      waiting.current.delete(block)
      void keep(keepText(store, id, block, left.text), left.title).then(
        (kept) => kept && setTyped((before) => (before[block] === left.text ? without(before, block) : before)),
      )
    },
    [keep, store, id],
  )

  const type = useCallback(
    (block: string, title: string, text: string) => {
      window.clearTimeout(waiting.current.get(block)?.timer)
      waiting.current.set(block, { text, title, timer: window.setTimeout(() => leave(block), PAUSE) })
      setTyped((before) => ({ ...before, [block]: text }))
    },
    [leave],
  )

  useEffect(() => {
    const all = waiting.current
    const leaveAll = () => [...all.keys()].forEach(leave)
    window.addEventListener('pagehide', leaveAll)
    return () => {
      window.removeEventListener('pagehide', leaveAll)
      leaveAll()
    }
  }, [leave])

  const draft = useMemo(() => ({ ...note, texts: { ...note.texts, ...typed } }), [note, typed])
  return { draft, type, leave }
}

function without(texts: Readonly<Record<string, string>>, block: string): Readonly<Record<string, string>> {
  const { [block]: _, ...others } = texts
  return others
}
