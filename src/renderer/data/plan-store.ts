import { liveQuery } from 'dexie'
import type { Action } from '@shared/plan/action'
import type { Refusal } from '@shared/plan/change-action'
import type { ActionEvent, Occasion, Occurrence } from '@shared/plan/event'
import { takenBack } from '@shared/plan/happening'
import type { Plan, PlanFrame } from '@shared/plan/plan'
import type { StoreProblem } from '@shared/plan/store-problem'
import { ok, refused, type Result } from '@shared/result'
import type { PlanDatabase } from './database'
import { readPlanIn, type PlanToReadIn } from './first-start'
import { readPlan } from './read-plan'
import { write, type UserAction, type Written } from './write-gate'

export type Stored = Result<Written, StoreProblem>

/** The advisor works alone on this machine; events say so by function, never by name. */
export const ADVISOR = 'adviseur'

/** What the screens may do with the store: watch it, and hand it a rule. */
export class PlanStore {
  private latest: Plan | undefined
  private failure: unknown
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly database: PlanDatabase,
    private readonly frame: PlanFrame,
    private readonly clock: { today(): Occasion['on']; now(): Occasion['at'] },
  ) {}

  /** Opens the store, reads the plan in when it is new, and starts watching. */
  async open(load: () => Promise<PlanToReadIn>): Promise<void> {
    try {
      await readPlanIn(this.database, load, this.clock.now())
    } catch (error) {
      this.fail(error)
      return
    }
    liveQuery(() => readPlan(this.database, this.frame)).subscribe({
      next: (latest) => {
        this.latest = latest
        this.tell()
      },
      error: (error: unknown) => this.fail(error),
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The plan as it is stored now; empty until it has been read. Throws when the store cannot be read. */
  readonly current = (): Plan | undefined => {
    if (this.failure !== undefined) throw this.failure
    return this.latest
  }

  /** Lets a rule change one action. */
  change(id: string, rule: (action: Action) => Result<readonly Occurrence[], Refusal>): Promise<Stored> {
    return this.write<Action | undefined>({
      read: (database) => database.actions.get(id),
      decide: (action) => {
        if (!action) return refused({ kind: 'action-gone', actionId: id })
        const change = rule(action)
        return change.ok ? ok({ occurrences: change.value }) : change
      },
    })
  }

  /** Lets a rule add an action, given all numbers that were ever used. */
  add(rule: (numbersEverUsed: readonly string[]) => Result<readonly Occurrence[], Refusal>): Promise<Stored> {
    return this.write({
      read: (database) => database.events.toArray(),
      decide: (events) => {
        const change = rule(numbersIn(events))
        return change.ok ? ok({ occurrences: change.value }) : change
      },
    })
  }

  /** Takes a user action back by adding what undoes it. */
  undo(sequence: number): Promise<Stored> {
    return this.write({
      read: async (database) => {
        const events = await database.events.where('sequence').equals(sequence).sortBy('id')
        const actions = await database.actions.bulkGet([...new Set(events.map((event) => event.actionId))])
        return { events, actions: actions.filter((action) => action !== undefined) }
      },
      decide: ({ events, actions }) => {
        const back = takenBack(events, new Map(actions.map((action) => [action.id, action])))
        return back.ok ? ok({ occurrences: back.value, undoes: sequence }) : back
      },
    })
  }

  private async write<Records>(userAction: UserAction<Records, StoreProblem>): Promise<Stored> {
    const occasion = { on: this.clock.today(), at: this.clock.now(), by: ADVISOR }
    try {
      return await write(this.database, occasion, userAction)
    } catch (error) {
      return refused({ kind: 'store-failed', code: error instanceof Error ? error.name : String(error) })
    }
  }

  private fail(error: unknown): void {
    this.failure = error
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

function numbersIn(events: readonly ActionEvent[]): readonly string[] {
  return events.flatMap(({ what }) => (what.kind === 'added' ? [what.action.number] : []))
}
