import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Day } from '@shared/plan/day'
import type { Changes } from '../../data/plan-store'
import { useStore } from '../../data/use-plan'
import { today } from '../../today'

const EntryDay = createContext<Day | null>(null)

/** Lets everything below it speak about one day: what is changed there counts from that day (*feitdatum*). */
export function EntryDayProvider({ on, children }: { readonly on: Day; readonly children: ReactNode }) {
  return <EntryDay value={on}>{children}</EntryDay>
}

/** The day from which a change counts; today where no other day is chosen. */
export const useEntryDay = (): Day => useContext(EntryDay) ?? today()

/** The store for commands: a change without a day of its own counts from the day that is spoken about. */
export function useChanges(): Changes {
  const store = useStore()
  const on = useEntryDay()
  return useMemo(() => ({ change: (id, rule, day = on) => store.change(id, rule, day) }), [store, on])
}
