import type { Change } from './change-action'
import type { Day } from './day'
import { OF_PLAN, type PlanEvent } from './event'
import { standing } from './happening'
import { ok, refused } from '../result'

/** *Ronde*: a reporting period in which everything is looked at once. */
export interface Round {
  readonly id: string
  /** `Najaarsnota 2026` */
  readonly name: string
  /** *Peildatum*: the day that what is filled in speaks about. */
  readonly on: Day
}

/** A round and between which user actions it ran. */
export interface RoundRun {
  readonly round: Round
  /** The sequence number of the user action that opened it. */
  readonly opened: number
  /** And of the one that closed it; empty as long as it is open. */
  readonly closed: number | null
}

/** Every round that was opened, the newest last. */
export function roundsIn(events: readonly PlanEvent[]): readonly RoundRun[] {
  const told = standing(events.filter(({ about }) => about === OF_PLAN))
  return told.flatMap(({ what, sequence }) => {
    if (what.kind !== 'round-opened') return []
    const end = told.find(({ what: later }) => later.kind === 'round-closed' && later.round.id === what.round.id)
    return [{ round: what.round, opened: sequence, closed: end?.sequence ?? null }]
  })
}

/** The round that is being worked through, if there is one. */
export const openRoundIn = (events: readonly PlanEvent[]): RoundRun | undefined =>
  roundsIn(events).find(({ closed }) => closed === null)

/** Opens a round; there is one at a time. */
export function roundOpened(round: Round, events: readonly PlanEvent[]): Change {
  const name = round.name.trim()
  if (name === '') return refused({ kind: 'name-empty' })
  const open = openRoundIn(events)
  if (open) return refused({ kind: 'round-open', name: open.round.name })
  return ok([{ about: OF_PLAN, what: { kind: 'round-opened', round: { ...round, name } }, reason: null }])
}

/** Closes the round that is open; nothing when none is. */
export function roundClosed(events: readonly PlanEvent[]): Change {
  const open = openRoundIn(events)
  if (!open) return ok([])
  return ok([{ about: OF_PLAN, what: { kind: 'round-closed', round: open.round }, reason: null }])
}
