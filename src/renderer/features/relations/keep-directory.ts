import { organisationKept, organisationsMerged, ownerAdded, ownerRenamed } from '@shared/plan/change-directory'
import type { Organisation } from '@shared/plan/organisation'
import type { PlanStore, Stored } from '../../data/plan-store'

/** Puts an organisation in the directory, or says something else of it. */
export const keepOrganisation = (store: PlanStore, typed: Organisation, contact: string): Promise<Stored> =>
  store.changeDirectory((directory) => organisationKept(directory, typed, contact))

/** Lets one organisation take over all that names another. */
export const mergeOrganisations = (store: PlanStore, goes: string, stays: string): Promise<Stored> =>
  store.changeDirectory((directory) => organisationsMerged(directory, goes, stays))

/** Makes somebody who is new the owner of these actions. */
export const addOwner = (store: PlanStore, name: string, actions: readonly string[]): Promise<Stored> =>
  store.changeDirectory((directory) => ownerAdded(directory.actions, name, actions))

/** Calls an owner otherwise everywhere; who is called that already takes over. */
export const renameOwner = (store: PlanStore, from: string, to: string): Promise<Stored> =>
  store.changeDirectory(({ actions }) => ownerRenamed(actions, from, to))
