import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstPlan } from '@shared/first-plan/first-plan'
import { addDays, day, type Instant } from '@shared/plan/day'
import type { Happening } from '@shared/plan/event'
import { firstDayOf } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { eventsOf } from '@shared/plan/user-action'
import { Journal } from '@main/journal/journal'
import type { JournalLine } from '@main/journal/journal-line'
import { NOTHING_REMEMBERED, writeMemory } from '@main/journal/memory'
import { asText } from '@renderer/data/stored-action'

const STORE = 'lang-leven'

/**
 * Leaves the journal of a plan that was lived in until it had so many events: statuses and texts on all actions, day
 * after day. The app builds its database of it at the next start, as after damage.
 */
export async function leaveLongLife(dataFolder: string, events: number): Promise<void> {
  const folder = join(dataFolder, 'veilig')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const lines = linesOf(events)
  await Journal.begin(join(folder, 'journaal-1'), lines)
  await writeMemory(folder, { ...NOTHING_REMEMBERED, store: STORE, sequence: lines.length, fresh: 'damage' })
}

function linesOf(wanted: number): readonly JournalLine[] {
  const lines: JournalLine[] = []
  let events = 0
  const add = (happenings: readonly (readonly [string, Happening])[], on: string) => {
    const sequence = lines.length + 1
    const occurrences = happenings.map(([about, what]) => ({ about, what, reason: null }))
    const at = `${on}T10:00:00.000Z` as Instant
    const own = eventsOf(occurrences, { on: day(on), at, by: 'adviseur' }, sequence, null)
    events += own.length
    lines.push({ store: STORE, sequence, events, text: asText({ sequence, events: own, paper: null }) })
  }
  const { actions, organisations, budget, first } = firstPlan
  add(
    [
      ...actions.map((action) => [action.id, { kind: 'added', action }] as const),
      ...organisations.map((to) => [to.id, { kind: 'entry', book: 'organisations', from: null, to }] as const),
      ...budget.map((to) => [to.id, { kind: 'entry', book: 'budget', from: null, to }] as const),
    ],
    firstDayOf(first),
  )
  const started = day('2025-02-01')
  const left = wanted - events
  for (let count = 0; count < left; count += 1) {
    const { id } = actions[count % actions.length] ?? { id: '' }
    const on = addDays(started, Math.floor((count / left) * 500))
    add([[id, happening(id, count, Math.floor(count / actions.length), on)]], on)
  }
  return lines
}

function happening(actionId: string, count: number, round: number, on: ReturnType<typeof day>): Happening {
  if (count % 4 !== 0)
    return {
      ...{ kind: 'changed', field: 'status' },
      ...{ from: STATUSES[round % 3] ?? 'niet-gestart', to: STATUSES[(round + 1) % 3] ?? 'niet-gestart' },
    }
  const text = `Stand ${count}: wat er deze week is gebeurd, in een zin of twee zoals een adviseur ze schrijft.`
  const at = `${on}T10:00:00.000Z` as Instant
  const said = { text, happenedOn: on, enteredAt: at, by: 'adviseur', disclosure: 'intern' } as const
  return { kind: 'update-added', update: { id: `stand-${count}`, actionId, ...said } }
}
