import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { Plan } from '@shared/plan/plan'
import type { Trouble } from '@shared/safety/trouble'
import type { Step } from './opening'
import type { PlanStore } from './plan-store'
import type { FirstPicture } from './read-plan'

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

/** What can be drawn before the plan is there; empty before that, and as soon as it is. */
export function useFirstPicture(): FirstPicture | null {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.atFirst)
}

/** Why there is no plan to show at this start; empty as long as there is, or may be yet. */
export function useTrouble(): Trouble | undefined {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.inTrouble)
}

/** What is being done about the store before the plan can be shown. */
export function useStep(): Step | undefined {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.underWay)
}
