import type { Action } from '@shared/plan/action'
import { addDays, day } from '@shared/plan/day'
import type { FieldChange } from '@shared/plan/event'
import type { Plan } from '@shared/plan/plan'
import { addQuarters, quarter } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { aPlan, anAction, due, told } from '../support/builders'

/** How many actions a large plan has. */
const ACTIONS = 1000

/** Two years of work: statuses, quarters and texts, a tenth of them typed a month late. */
export function aLargePlan(events: number): Plan {
  const actions = Array.from({ length: ACTIONS }, (_, index) => {
    const number = `${(index % 4) + 1}.${String(index).padStart(4, '0')}`
    return anAction({
      id: `a${index}`,
      number,
      theme: ((index % 4) + 1) as Action['theme'],
      ...due('2025-Q2', '2026-Q2'),
    })
  })
  const since = Array.from({ length: events - ACTIONS }, (_, index) => {
    const action = actions[index % ACTIONS] ?? anAction({})
    const late = index % 10 === 0 ? -30 : 0
    const on = addDays(day('2025-02-01'), Math.floor((index / events) * 600) + late)
    if (index % 3 === 0) return told(on, action, `Stand ${index}`, { id: `stand-${index}` })
    const what = index % 3 === 1 ? statusChange(index) : moveOf(action, index)
    return { on, number: action.number, what }
  })
  return aPlan({ actions, since })
}

const statusChange = (index: number): FieldChange => ({
  kind: 'changed',
  field: 'status',
  from: STATUSES[index % 3] ?? 'niet-gestart',
  to: STATUSES[(index + 1) % 3] ?? 'niet-gestart',
})

function moveOf({ expected }: Action, index: number): FieldChange {
  const end = { value: addQuarters(quarter('2026-Q1'), index % 4), origin: 'adviseur' } as const
  return { kind: 'changed', field: 'expected', from: expected, to: { ...expected, end } }
}

const WORDS = ['Bibob', 'vakantieparken', 'weerbaarheid', 'mensenhandel', 'buitengebied', 'zorgfraude', 'havens']
const OWNERS = ['regisseur VPT', 'Bibob-team', 'concerncontroller', 'Team Ruimte']

/** So many actions with titles, owners, sections and quarters that differ, as they were read in. */
export const aWideTable = (count: number): Plan =>
  aPlan({
    actions: Array.from({ length: count }, (_, index) => {
      const theme = ((index % 4) + 1) as Action['theme']
      const topic = WORDS[index % WORDS.length] ?? ''
      const owner = index % 5 === 0 ? null : ({ value: OWNERS[index % OWNERS.length] ?? '', origin: 'plan' } as const)
      return anAction({
        id: `a${index}`,
        number: `${theme}.${String(index).padStart(5, '0')}`,
        theme,
        title: `Een aanpak van ${topic} maken en met gemeente ${index % 26} bespreken`,
        section: `Onderdeel ${index % 40}`,
        planText:
          `In ${2025 + (index % 2)} komt er voor ${topic} een aanpak, die met partners wordt besproken. `.repeat(4),
        owner,
        status: STATUSES[index % STATUSES.length] ?? 'niet-gestart',
        ...due('2025-Q1', addQuarters(quarter('2025-Q2'), index % 7)),
      })
    }),
  })
