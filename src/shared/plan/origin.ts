/**
 * Where a value came from: named in the plan, derived from a phrase in it, only the plan period, typed by the advisor,
 * or changed later by a decision. Kept per quarter, owner and partner.
 */
export const ORIGINS = ['plan', 'afgeleid', 'looptijd', 'adviseur', 'besluit'] as const

export type Origin = (typeof ORIGINS)[number]

/** A value together with where it came from. */
export interface Sourced<T> {
  readonly value: T
  readonly origin: Origin
}

const NAMES: Record<Origin, string> = {
  plan: 'Genoemd in plan',
  afgeleid: 'Afgeleid uit plan',
  looptijd: 'Looptijd plan',
  adviseur: 'Door adviseur',
  besluit: 'Gewijzigd bij besluit',
}

export const originName = (of: Origin): string => NAMES[of]
