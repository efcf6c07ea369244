import fc from 'fast-check'
import type { Action } from '@shared/plan/action'
import { withExpected, withOwner, withPartners, withStatus } from '@shared/plan/change-action'
import { withConfirmed, withMoment, withPercentage, withStep, withStepDone } from '@shared/plan/change-course'
import { withVerdict } from '@shared/plan/change-verdict'
import { addDays, day, type Day, type Instant } from '@shared/plan/day'
import { booksOn } from '@shared/plan/books'
import type { BudgetLine } from '@shared/plan/budget'
import type { PlanEvent, Occurrence } from '@shared/plan/event'
import { lastRedoable, lastUndoable, sumOn, takenBack, updatesIn } from '@shared/plan/happening'
import type { Plan, PlanFrame } from '@shared/plan/plan'
import { firstDayOf, quarter, quartersBetween } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { changesTo, eventsOf, type Rule } from '@shared/plan/user-action'
import type { Result } from '@shared/result'
import { aFrame, aStep } from './builders'

/** What a person does to a plan, written down as the store does it, without a database. */
export class Diary {
  events: readonly PlanEvent[]
  private sequence = 1

  constructor(
    readonly actions: readonly Action[],
    public today: Day = day('2025-01-01'),
    private readonly frame: PlanFrame = aFrame(),
    budget: readonly BudgetLine[] = [],
  ) {
    const added = actions.map((action): Occurrence => ({
      about: action.id,
      what: { kind: 'added', action },
      reason: null,
    }))
    const lines = budget.map((to): Occurrence => ({
      about: to.id,
      what: { kind: 'entry', book: 'budget', from: null, to },
      reason: null,
    }))
    this.events = eventsOf([...added, ...lines], { on: firstDayOf(frame.first), at: this.now(), by: 'plan' }, 1, null)
  }

  /** The plan as the store would hand it out. */
  plan(): Plan {
    const { actions, held } = sumOn(this.events)
    const { frame, events } = this
    return {
      frame,
      events,
      actions: [...actions.values()],
      updates: [...held.values()].flatMap(updatesIn),
      ...booksOn(events),
    }
  }

  /** One user action; back-dated when a day is given. Gives back whether it was accepted. */
  change(ids: readonly string[], rule: Rule, on: Day = this.today): boolean {
    return this.write(changesTo(ids, rule, { on, today: this.today }, this.events), null, on)
  }

  /** One user action about the plan as a whole. */
  decide(about: (events: readonly PlanEvent[]) => Result<readonly Occurrence[], unknown>): boolean {
    return this.write(about(this.events), null, this.today)
  }

  undo(): boolean {
    return this.takeBack(lastUndoable(this.events))
  }

  redo(): boolean {
    return this.takeBack(lastRedoable(this.events))
  }

  private takeBack(sequence: number | null): boolean {
    return sequence !== null && this.write(takenBack(sequence, this.events), sequence, this.today)
  }

  private write(decided: Result<readonly Occurrence[], unknown>, undoes: number | null, on: Day): boolean {
    if (!decided.ok || decided.value.length === 0) return false
    this.sequence += 1
    const occasion = { on, at: this.now(), by: 'adviseur' }
    this.events = [...this.events, ...eventsOf(decided.value, occasion, this.sequence, undoes)]
    return true
  }

  private now(): Instant {
    return `${this.today}T09:00:00.000Z` as Instant
  }
}

/** Something a person does: to which of the actions, about how many days ago, and what. */
export type Deed =
  | {
      readonly kind: 'change'
      readonly which: readonly number[]
      readonly daysAgo: number
      readonly rule: (on: Day) => Rule
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'wait'; readonly days: number }

/** Lets a diary go through deeds; what is refused changes nothing, as in the app. */
export function live(diary: Diary, deeds: readonly Deed[]): void {
  for (const deed of deeds) {
    if (deed.kind === 'wait') diary.today = addDays(diary.today, deed.days)
    if (deed.kind === 'undo') diary.undo()
    if (deed.kind === 'redo') diary.redo()
    if (deed.kind === 'change') {
      const on = addDays(diary.today, -deed.daysAgo)
      const ids = [...new Set(deed.which)].flatMap((index) => diary.actions[index]?.id ?? [])
      diary.change(ids, deed.rule(on), on)
    }
  }
}

const aQuarter = fc.constantFrom(...quartersBetween(quarter('2025-Q1'), quarter('2027-Q2')))
const anId = fc.constantFrom('a', 'b', 'c')

/** Any rule that changes an action, with what a person could fill in. */
export const anyRule: fc.Arbitrary<(on: Day) => Rule> = fc.oneof(
  fc
    .constantFrom(...STATUSES)
    .map((status) => () => (action: Action) => withStatus(action, status, { reason: 'zo is het' })),
  fc
    .option(fc.constantFrom('Bibob-team', 'Regisseur'))
    .map((name) => () => (action: Action) => withOwner(action, name)),
  fc.subarray(['om', 'politie', 'riec']).map((ids) => () => (action: Action) => withPartners(action, ids)),
  fc.option(aQuarter).map((end) => () => (action: Action) => withExpected(action, { end }, 'het loopt anders')),
  fc.option(aQuarter).map((start) => () => (action: Action) => withExpected(action, { start }, 'het loopt anders')),
  fc.option(fc.nat(100)).map((share) => () => (action: Action) => withPercentage(action, share)),
  anId.map((id) => () => (action: Action) => withStep(action, aStep({ id, title: `Stap ${id}` }))),
  anId.map((id) => (on: Day) => (action: Action) => withStepDone(action, id, on)),
  fc.uuid().map((id) => (on: Day) => (action: Action) => withMoment(action, { id, on, text: 'Overleg' })),
  fc
    .constantFrom('op-schema', 'aandachtspunt', 'loopt-achter', 'niet-beoordeeld' as const)
    .map(
      (light) => (on: Day) => (action: Action) => withVerdict(action, 'inhoud', { light, reason: 'gezien', on }, null),
    ),
  fc.constant(() => withConfirmed),
)

/** A life of a plan of so many actions: changes, some back-dated and some in bulk, undo, redo and time that passes. */
export const deedsFor = (actions: number, most: number): fc.Arbitrary<readonly Deed[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('change' as const),
          which: fc.array(fc.nat(actions - 1), { minLength: 1, maxLength: 3 }),
          daysAgo: fc.oneof(fc.constant(0), fc.nat(120)),
          rule: anyRule,
        }),
      },
      { weight: 2, arbitrary: fc.constantFrom({ kind: 'undo' } as const, { kind: 'redo' } as const) },
      { weight: 2, arbitrary: fc.nat(90).map((days) => ({ kind: 'wait', days }) as const) },
    ),
    { maxLength: most },
  )
