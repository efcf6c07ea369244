import { Dexie, type DBCore, type EntityTable, type Middleware } from 'dexie'
import type { Action, Update } from '@shared/plan/action'
import type { BudgetLine } from '@shared/plan/budget'
import type { ActionEvent } from '@shared/plan/event'
import type { Organisation } from '@shared/plan/organisation'
import { putSum } from './write-gate'

/** A fact about the store itself. */
export interface MetaRecord {
  readonly id: 'sequence'
  /** How many user actions have been written. */
  readonly value: number
}

/** The drawer where the truth lies. Reading is free; writing goes through `write` and nothing else. */
export class PlanDatabase extends Dexie {
  readonly actions!: EntityTable<Action, 'id'>
  readonly updates!: EntityTable<Update, 'id'>
  readonly events!: EntityTable<ActionEvent, 'id'>
  readonly organisations!: EntityTable<Organisation, 'id'>
  readonly budget!: EntityTable<BudgetLine, 'id'>
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
    this.version(2).upgrade((transaction) => {
      this.opened.add(transaction.idbtrans)
      return this.fillInWhatIsNew()
    })
    this.use(this.guard())
  }

  /** One transaction over all tables in which writing is allowed: only for the gate. */
  asGate<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction('rw', this.tables, (transaction) => {
      this.opened.add(transaction.idbtrans)
      return work()
    })
  }

  /** Version 2: steps, moments, verdicts and more. Every record is added up anew, which fills in what nobody said yet. */
  private async fillInWhatIsNew(): Promise<void> {
    await putSum(this, await this.actions.toCollection().primaryKeys())
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
