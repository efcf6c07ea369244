import { struckOut } from '@shared/plan/books'
import { knownFrom, withEngagement } from '@shared/plan/change-engagement'
import type { Engagement } from '@shared/plan/engagement'
import type { PlanStore, Stored } from '../../data/plan-store'
import { today } from '../../today'

/** Puts a new moment in the agenda; one that has been counts from the day it was held. */
export const addMoment = (store: PlanStore, typed: Omit<Engagement, 'id'>): Promise<Stored> => {
  const engagement = { ...typed, id: crypto.randomUUID() }
  return store.changeBook(
    'engagements',
    (engagements) => withEngagement(engagements, engagement),
    knownFrom(engagement, today()),
  )
}

/** Says something else about a moment. */
export const changeMoment = (store: PlanStore, to: Engagement): Promise<Stored> =>
  store.changeBook('engagements', (engagements) => withEngagement(engagements, to))

export const removeMoment = (store: PlanStore, engagement: Engagement): Promise<Stored> =>
  store.changeBook('engagements', () => struckOut('engagements', engagement))
