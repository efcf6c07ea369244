import { later, type Day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import type { Sum } from '@shared/plan/happening'
import { sameValue } from '@shared/plan/patch'
import { briefsOf, type Briefs } from '@shared/progress/briefs'
import type { Brief } from '@shared/progress/history'
import { SCHEMA } from '@shared/safety/schema'
import type { MetaRecord, PlanDatabase } from './database'

/**
 * Of what the briefs are the sum. They only count as long as this is the last user action and the present shape: who
 * writes events without keeping them (an earlier app, an upgrade) leaves them behind, and nobody believes them then.
 */
export interface KeptBriefs {
  readonly id: 'briefs'
  readonly value: { readonly sequence: number; readonly schema: number; readonly until: Day | null }
}

const OF = 'brief/'

/** What is kept of the events about one action. */
export interface BriefRecord {
  readonly id: `${typeof OF}${string}`
  readonly value: Brief
}

/** Events, and what they come to. */
export interface Told extends Sum {
  readonly events: readonly PlanEvent[]
}

/** What was kept of the events, within a transaction; empty when it is not of the last user action. */
export async function keptBriefs(database: PlanDatabase): Promise<Briefs | null> {
  const known = knownIn(await database.meta.bulkGet(FACTS))
  if (known === null) return null
  const records = await database.meta.where('id').startsWith(OF).toArray()
  return {
    until: known.until,
    of: new Map(records.filter(isBrief).map(({ id, value }) => [id.slice(OF.length), value])),
  }
}

const isBrief = (record: MetaRecord): record is BriefRecord => record.id.startsWith(OF)

/** What tells whether the briefs count, in this order. */
const FACTS: MetaRecord['id'][] = ['sequence', 'briefs']

type Facts = readonly (MetaRecord | undefined)[]

function knownIn(facts: Facts): { readonly until: Day | null } | null {
  const sequence = lastIn(facts)
  const [, kept] = facts
  if (kept?.id !== 'briefs') return sequence === 0 ? { until: null } : null
  return kept.value.sequence === sequence && kept.value.schema === SCHEMA ? kept.value : null
}

const lastIn = ([last]: Facts): number => (last?.id === 'sequence' ? last.value : 0)

/**
 * Brings what is kept up to a user action, within the transaction that writes it and before its number is written.
 * What had missed something stays as it is: it is made anew when nobody waits for anything.
 */
export async function putBriefs(database: PlanDatabase, sequence: number, told: Told): Promise<void> {
  const known = knownIn(await database.meta.bulkGet(FACTS))
  if (known === null) return
  const { until, of } = briefsOf(told.events, told)
  await database.meta.bulkDelete([...told.held.keys()].filter((id) => !of.has(id)).map(idOf))
  await database.meta.bulkPut([...recordsOf(of), keptUntil(sequence, later(known.until, until))])
}

/** Holds what is kept against all events, and makes it anew when it does not tell the same. Not while anybody writes. */
export async function keepBriefs(database: PlanDatabase, briefs: Briefs): Promise<void> {
  const kept = await database.transaction('r', database.meta, () => keptBriefs(database))
  if (kept?.until === briefs.until && sameValue(Object.fromEntries(kept.of), Object.fromEntries(briefs.of))) return
  await database.asGate(async () => {
    const sequence = lastIn(await database.meta.bulkGet(FACTS))
    await database.meta.where('id').startsWith(OF).delete()
    await database.meta.bulkPut([...recordsOf(briefs.of), keptUntil(sequence, briefs.until)])
  })
}

const recordsOf = (of: Briefs['of']): readonly BriefRecord[] => [...of].map(([id, value]) => ({ id: idOf(id), value }))

const idOf = (action: string): BriefRecord['id'] => `${OF}${action}`

const keptUntil = (sequence: number, until: Day | null): KeptBriefs => ({
  id: 'briefs',
  value: { sequence, schema: SCHEMA, until },
})
