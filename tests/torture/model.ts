import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { withOwner, withStatus, type Change } from '@shared/plan/change-action'
import { ofLine, withAmount } from '@shared/plan/change-budget'
import { withPercentage, withRhythm, withStep, withoutStep } from '@shared/plan/change-course'
import { remarkAdded } from '@shared/plan/change-dossier'
import { day, type Instant } from '@shared/plan/day'
import { lastRedoable, lastUndoable } from '@shared/plan/happening'
import { sameValue } from '@shared/plan/patch'
import type { Plan } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { PlanDatabase } from '@renderer/data/database'
import { isSum } from '@renderer/data/is-sum'
import { PlanStore, type Stored } from '@renderer/data/plan-store'
import { AKeeper } from '../support/a-keeper'
import { aBudgetLine, aFrame, anAction, aStep } from '../support/builders'
import type { Random } from './random'
import type { Outcome } from './score'

/** How many things the user does. */
const DEEDS = 200

const ACTIONS = ['1.01', '1.02', '1.03', '1.04'].map((number) => anAction({ id: `actie-${number}`, number }))
const LINES = ['loods', 'bet'].map((id) => aBudgetLine({ id, name: id }))
const PLAN = { first: quarter('2025-Q1'), actions: ACTIONS, organisations: [], budget: LINES }
const CLOCK = { today: () => day('2026-03-03'), now: () => '2026-03-03T09:00:00.000Z' as Instant }

/** Where remarks stand: each is one of its own, and none is ever changed. */
const REMARKS = 'remarks'

/** What one deed makes of one value. */
interface Deed {
  readonly sequence: number
  readonly place: string
  readonly before: unknown
  readonly after: unknown
}

/** The plainest thing that behaves as the store should: values by place, and what was done and taken back. */
class Model {
  readonly values = new Map<string, unknown>()
  private readonly done: Deed[] = []
  private undone: Deed[] = []

  constructor() {
    for (const { id } of ACTIONS)
      for (const [field, value] of Object.entries({ status: 'niet-gestart', owner: null, percentage: null, rhythm: null }))
        this.values.set(`${id} ${field}`, value)
    for (const { id } of ACTIONS) this.values.set(`${id} steps`, [])
    for (const { id } of LINES) this.values.set(`${id} realised`, null)
    this.values.set(REMARKS, [])
  }

  /** What is there now; a list when it is one. */
  list(place: string): readonly string[] {
    return (this.values.get(place) ?? []) as readonly string[]
  }

  set(sequence: number, place: string, after: unknown): void {
    this.done.push({ sequence, place, before: this.values.get(place), after })
    this.undone = []
    this.values.set(place, after)
  }

  /** Takes the last deed back. */
  undo(): void {
    const deed = this.done.pop()
    if (!deed) throw new Error('Er is niets om terug te nemen')
    this.undone.push(deed)
    this.values.set(deed.place, deed.before)
  }

  redo(): void {
    const deed = this.undone.pop()
    if (!deed) throw new Error('Er is niets om opnieuw te doen')
    this.done.push(deed)
    this.values.set(deed.place, deed.after)
  }

  /** An older deed that can no longer be taken back: something was done to the same value after it. */
  get covered(): number | null {
    const isCovered = ({ place }: Deed, at: number) =>
      place !== REMARKS && this.done.slice(at + 1).some((later) => later.place === place)
    const older = this.done.find(isCovered)
    return older?.sequence ?? null
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }
}

/** The app as far as it stores: a database, its journal, and a store on them. */
class Running {
  readonly keeper = new AKeeper()
  private generation = 1
  private opened: { readonly database: PlanDatabase; readonly store: PlanStore } | undefined

  constructor(private readonly name: string) {}

  get store(): PlanStore {
    if (!this.opened) throw new Error('De app is niet gestart')
    return this.opened.store
  }

  get database(): PlanDatabase {
    if (!this.opened) throw new Error('De app is niet gestart')
    return this.opened.database
  }

  async start(): Promise<void> {
    this.opened?.database.close()
    const database = new PlanDatabase(`${this.name}-${this.generation}`)
    const store = new PlanStore(database, aFrame(), CLOCK, this.keeper, () => 'model')
    this.opened = { database, store }
    const read = new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.current() === undefined) return
        stop()
        resolve()
      })
    })
    await store.open(() => Promise.resolve(PLAN))
    await read
  }

  /** The database is lost, as Chromium loses it: without a word. */
  async loseDatabase(): Promise<void> {
    this.database.close()
    await Dexie.delete(this.database.name)
    this.generation += 1
    this.keeper.fresh = 'damage'
  }

  async end(): Promise<void> {
    this.database.close()
    await Dexie.delete(this.database.name)
  }
}

/** Does two hundred things, starting anew now and then, and compares what is stored with a plain model of it. */
export async function modelTrial(name: string, random: Random): Promise<Outcome> {
  const model = new Model()
  const running = new Running(name)
  await running.start()
  const different = new Set<string>()
  const look = async () => {
    for (const place of await differences(running, model)) different.add(place)
  }
  let acknowledged = 0
  for (let number = 0; number < DEEDS; number += 1) {
    const chance = random.below(100)
    if (chance < 4) {
      await look()
      if (chance === 0) await running.loseDatabase()
      await running.start()
      await look()
    } else if (await doOne(running.store, model, random)) acknowledged += 1
  }
  await look()
  await running.end()
  return { acknowledged, lost: different.size, isSilent: different.size > 0 }
}

/** One thing that a user does. Gives back whether the store said that it is stored. */
async function doOne(store: PlanStore, model: Model, random: Random): Promise<boolean> {
  const chance = random.below(10)
  if (chance < 2) return takeBack(store, model)
  if (chance === 2) return doAgain(store, model)
  if (chance === 3) return refuseCovered(store, model)
  if (chance === 4) return remark(store, model, random)
  if (chance === 5) return amount(store, model, random)
  return changeAction(store, model, random)
}

const planNow = (store: PlanStore): Plan => {
  const plan = store.current()
  if (!plan) throw new Error('Er is geen plan')
  return plan
}

async function takeBack(store: PlanStore, model: Model): Promise<boolean> {
  const sequence = lastUndoable(planNow(store).events)
  if ((sequence !== null) !== model.canUndo) throw new Error('Ongedaan maken kan wel of niet, anders dan verwacht')
  if (sequence === null) return false
  if (!isStored(await store.undo(sequence))) throw new Error('Ongedaan maken werd geweigerd')
  model.undo()
  return true
}

async function doAgain(store: PlanStore, model: Model): Promise<boolean> {
  const sequence = lastRedoable(planNow(store).events)
  if ((sequence !== null) !== model.canRedo) throw new Error('Opnieuw doen kan wel of niet, anders dan verwacht')
  if (sequence === null) return false
  if (!isStored(await store.undo(sequence))) throw new Error('Opnieuw doen werd geweigerd')
  model.redo()
  return true
}

/** What was changed again cannot be taken back. */
async function refuseCovered(store: PlanStore, model: Model): Promise<boolean> {
  if (model.covered === null) return false
  const { ok } = await store.undo(model.covered)
  if (ok) throw new Error('Wat daarna nog is gewijzigd, werd toch teruggenomen')
  return false
}

async function remark(store: PlanStore, model: Model, random: Random): Promise<boolean> {
  const id = `aantekening-${random.below(1_000_000)}`
  const text = random.below(5) === 0 ? ' ' : `Woord ${random.below(100)}`
  const typed = { id, about: 'zeist', on: CLOCK.today(), text, disclosure: 'intern' } as const
  const stored = await store.changeBook('remarks', () => remarkAdded(typed, CLOCK.today()))
  return kept(stored, model, REMARKS, [...model.list(REMARKS), id])
}

async function amount(store: PlanStore, model: Model, random: Random): Promise<boolean> {
  const { id } = random.oneOf(LINES)
  const euros = random.below(6) === 0 ? -1 : random.below(5) * 1000
  const stored = await store.changeBook('budget', (lines) =>
    ofLine(lines, id, (line) => withAmount(line, 'realised', euros)),
  )
  return kept(stored, model, `${id} realised`, euros)
}

async function changeAction(store: PlanStore, model: Model, random: Random): Promise<boolean> {
  const { id } = random.oneOf(ACTIONS)
  const [field, after, rule] = random.oneOf(changesOf(model, id, random))
  return kept(await store.change(id, rule), model, `${id} ${field}`, after)
}

type ActionChange = readonly [field: string, after: unknown, rule: Parameters<PlanStore['change']>[1]]

/** What may be changed of an action; some of it is refused. */
function changesOf(model: Model, id: string, random: Random): readonly ActionChange[] {
  const status = random.oneOf(STATUSES)
  const owner = random.oneOf(['Team veiligheid', 'Team natuur', null])
  const number = random.below(120)
  const steps = model.list(`${id} steps`)
  const step = `stap-${random.below(4)}`
  return [
    ['status', status, (action): Change => withStatus(action, status)],
    ['owner', owner, (action) => withOwner(action, owner)],
    ['percentage', number, (action) => withPercentage(action, number)],
    ['rhythm', number, (action) => withRhythm(action, number)],
    ['steps', [...new Set([...steps, step])], (action) => withStep(action, aStep({ id: step, title: step }))],
    ['steps', steps.filter((each) => each !== step), (action) => withoutStep(action, step)],
  ]
}

/** Lets the model follow what the store took. */
function kept(stored: Stored, model: Model, place: string, after: unknown): boolean {
  if (!isStored(stored)) return false
  model.set(stored.value.sequence, place, after)
  return true
}

type Taken = Extract<Stored, { readonly ok: true }> & { readonly value: { readonly sequence: number } }

/** Whether something was stored: a refusal writes nothing, and neither does what changes nothing. */
const isStored = (stored: Stored): stored is Taken => stored.ok && stored.value.sequence !== null

/** Where what is stored is not what the model says. */
async function differences({ store, database, keeper }: Running, model: Model): Promise<readonly string[]> {
  const { actions, budget, remarks, events } = planNow(store)
  const stored = new Map<string, unknown>([[REMARKS, remarks.map(({ id }) => id).sort()]])
  for (const { id, status, owner, percentage, rhythm, steps } of actions) {
    const fields = { status, owner: owner?.value ?? null, percentage, rhythm, steps: steps.map((step) => step.id) }
    for (const [field, value] of Object.entries(fields)) stored.set(`${id} ${field}`, value)
  }
  for (const { id, realised } of budget) stored.set(`${id} realised`, realised)
  const expected = new Map(model.values).set(REMARKS, [...model.list(REMARKS)].sort())
  const places = new Set([...stored.keys(), ...expected.keys()])
  const others = [...places].filter((place) => !sameValue(stored.get(place), expected.get(place)))
  const isWhole = (await isSum(database)) && keeper.lines.at(-1)?.events === events.length
  return isWhole ? others : [...others, 'de som van de gebeurtenissen']
}
