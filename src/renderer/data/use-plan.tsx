import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { Plan } from '@shared/plan/plan'
import type { PlanStore } from './plan-store'

const StoreContext = createContext<PlanStore | null>(null)

/** Hands the one store to every screen below it. */
export function StoreProvider({ store, children }: { readonly store: PlanStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** The store, for commands. */
export function useStore(): PlanStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('Er is geen opslag om dit scherm heen')
  return store
}

/** The plan as it is stored now, redrawn at every stored change; empty until it has been read. */
export function usePlan(): Plan | undefined {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.current)
}
