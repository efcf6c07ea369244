import { Dexie, type DBCore, type EntityTable, type Middleware, type Table } from 'dexie'
import type { Action, Update } from '@shared/plan/action'
import type { Book, EntryOf } from '@shared/plan/entry'
import type { PlanEvent } from '@shared/plan/event'
import type { IssuedPaper } from '@shared/reports/issued-paper'
import { SCHEMA } from '@shared/safety/schema'
import type { BriefRecord, KeptBriefs } from './briefs'
import { tellOfEntries } from './upgrades'

/**
 * A fact about the store itself: how many user actions were written, by what name its journal knows it, and what was
 * kept of the events for the first picture.
 */
export type MetaRecord =
  | { readonly id: 'sequence'; readonly value: number }
  | { readonly id: 'store'; readonly value: string }
  | KeptBriefs
  | BriefRecord

/** Dexie counts ten versions of IndexedDB to one of its own. */
const NATIVE = 10

/** The drawer where the truth lies. Reading is free; writing goes through `write` and nothing else. */
export class PlanDatabase extends Dexie {
  readonly actions!: EntityTable<Action, 'id'>
  readonly updates!: EntityTable<Update, 'id'>
  readonly events!: EntityTable<PlanEvent, 'id'>
  /** Documents and files of issued papers: large, so they are only read one at a time. */
  readonly papers!: EntityTable<IssuedPaper, 'id'>
  readonly meta!: EntityTable<MetaRecord, 'id'>

  /** The transactions that the gate opened; every other one may only read. */
  private readonly opened = new WeakSet<object>()

  constructor(name = 'actiewijzer') {
    // Without `strict` Chromium says "stored" before the disk does, and a power cut takes the last changes.
    super(name, { chromeTransactionDurability: 'strict', cache: 'immutable' })
    this.version(1).stores({
      actions: 'id',
      updates: 'id, actionId',
      events: 'id, sequence, actionId',
      organisations: 'id',
      budget: 'id',
      meta: 'id',
    })
    // Version 2 brought steps, moments, verdicts and more; adding every record up anew fills them in, as 3 does.
    this.version(2)
    this.version(3)
      .stores({
        events: 'id, sequence, about',
        engagements: 'id',
        commitments: 'id',
        trends: 'id',
        dossiers: 'id',
        remarks: 'id',
        notes: 'id',
        issues: 'id',
        papers: 'id',
      })
      .upgrade(async (transaction) => {
        this.opened.add(transaction.idbtrans)
        await tellOfEntries(this)
      })
    this.version(4).stores({ views: 'id' })
    this.use(this.guard())
  }

  /** One transaction over all tables in which writing is allowed: only for the gate. */
  asGate<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction('rw', this.tables, (transaction) => {
      this.opened.add(transaction.idbtrans)
      return work()
    })
  }

  /** Whether a newer app gave it a shape that this one does not know: Dexie would open it all the same, and write. */
  async isNewer(): Promise<boolean> {
    const own = (await Dexie.dependencies.indexedDB.databases()).find(({ name }) => name === this.name)
    return Math.floor((own?.version ?? 0) / NATIVE) > SCHEMA
  }

  /** The table that holds a book. */
  book<B extends Book>(book: B): Table<EntryOf[B], string> {
    return this.table(book)
  }

  private guard(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'write-gate',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name)
          return {
            ...table,
            mutate: (request) => {
              if (!this.opened.has(request.trans)) throw new Error(`Schrijven in ${name} buiten de poort om`)
              return table.mutate(request)
            },
          }
        },
      }),
    }
  }
}
