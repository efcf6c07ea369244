import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'

/** What the bar at the foot of the window says last. */
export interface Notice {
  readonly tone: 'stored' | 'problem'
  readonly text: string
  /** Counts up, so that the same sentence twice is still told twice. */
  readonly count: number
}

interface Notices {
  readonly latest: Notice | null
  say(tone: Notice['tone'], text: string): void
}

const NoticesContext = createContext<Notices | null>(null)

/** Keeps the latest notice for everything below it. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [latest, setLatest] = useState<Notice | null>(null)
  const say = useCallback(
    (tone: Notice['tone'], text: string) => setLatest((before) => ({ tone, text, count: (before?.count ?? 0) + 1 })),
    [],
  )
  const notices = useMemo<Notices>(() => ({ latest, say }), [latest, say])
  return <NoticesContext value={notices}>{children}</NoticesContext>
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext)
  if (!notices) throw new Error('Er is geen meldingenbalk om dit scherm heen')
  return notices
}
