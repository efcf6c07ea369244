import type { Action } from '../plan/action'
import { quarterOf, quartersBetween, type Quarter } from '../plan/quarter'
import { statusName } from '../plan/status'
import type { ActionStand } from '../progress/action-stand'
import { letterIn, PLAN_LETTERS, type PlanLetter } from '../progress/plan-letters'
import { isContinuing, isOpen, isWaiting, promisedEnd } from '../progress/reckoning'
import { actionNumber, count, nothing, strong, text } from './cells'
import { listed } from './gs-highlights'
import type { GsMaterial } from './gs-material'
import type { Cell, Column, Row, Sheet } from './report'
import { wording } from './wording'

const words = wording.planning

/** Sheet 5: every action in the quarters of the plan, a letter per quarter (`reports.md` 2.6). */
export function planningSheet(material: GsMaterial): Sheet {
  const { plan, stand } = material
  const quarters = quartersBetween(plan.frame.first, plan.frame.last)
  return {
    name: words.name,
    widths: [6, 44, 16, 14, ...quarters.map(() => 6), 34],
    printed: quarters.length + 5,
    fit: 'width',
    frozen: 2,
    zoom: 100,
    blocks: [
      {
        kind: 'table',
        name: 'tblPlanning',
        caption: null,
        filters: true,
        columns: columnsOf(quarters, quarterOf(stand.on)),
        rows: rowsOf(material, quarters),
        totals: [
          lettersPerQuarter(words.promisedPerQuarter, 'G', material, quarters),
          lettersPerQuarter(words.finishedPerQuarter, 'A', material, quarters),
        ],
      },
      { kind: 'space', rows: 1 },
      { kind: 'paragraph', text: legend, small: true },
    ],
  }
}

const legend = PLAN_LETTERS.map((letter) => `${letter} = ${words.letters[letter]}`).join('   ')

function columnsOf(quarters: readonly Quarter[], here: Quarter): readonly Column[] {
  const { number, action, owner, status } = wording.actions.headings
  return [
    { heading: number, holds: 'code' },
    { heading: action, holds: 'text' },
    { heading: owner, holds: 'text' },
    { heading: status, holds: 'text' },
    ...quarters.map((quarter): Column => {
      const year = quarter.endsWith('Q1') ? [quarter.slice(0, 4)] : []
      const above = [...year, ...(quarter === here ? [words.here] : [])].join(' ')
      return { heading: quarter, holds: 'letter', ...(above && { above }), ...(quarter === here && { marked: true }) }
    }),
    { heading: words.remark, holds: 'text' },
  ]
}

/** By number, so by theme; the first action of a theme has its number in bold. */
function rowsOf({ plan, stand }: GsMaterial, quarters: readonly Quarter[]): readonly Row[] {
  return listed(stand).map((each, index, all) => {
    const { action } = each
    const opensTheme = all[index - 1]?.action.theme !== action.theme
    return {
      cells: [
        opensTheme ? { kind: 'action-number', text: action.number, strong: true } : actionNumber(action.number),
        text(action.title),
        text(action.owner?.value ?? wording.ownerUnknown),
        text(statusName(action.status)),
        ...quarters.map((quarter) => letterCell(letterIn(quarter, each, plan.frame))),
        text(remarkOn(each, plan.frame.last)),
      ],
    }
  })
}

const letterCell = (letter: PlanLetter | null): Cell => (letter ? { kind: 'letter', letter } : nothing)

function lettersPerQuarter(label: string, wanted: PlanLetter, material: GsMaterial, quarters: readonly Quarter[]): Row {
  const { plan, stand } = material
  const stands = listed(stand)
  const total = (quarter: Quarter) => {
    const marked = stands.filter((each) => letterIn(quarter, each, plan.frame) === wanted)
    return count(marked.length, { actions: marked.map(({ action }) => action.number) })
  }
  return {
    strong: true,
    cells: [nothing, strong(label), nothing, nothing, ...quarters.map(total), nothing],
  }
}

/** What the letters do not say: a condition, a moved end, an end outside the plan, where the quarters come from. */
function remarkOn(stand: ActionStand, last: Quarter): string {
  const { action } = stand
  return [
    ...(isWaiting(action) && action.condition ? [words.waits(action.condition.text)] : []),
    ...movedRemark(stand, last),
    ...originRemark(action),
  ].join('; ')
}

function movedRemark({ action, finishedOn }: ActionStand, last: Quarter): readonly string[] {
  if (finishedOn) return quarterOf(finishedOn) > last ? [words.finishedIn(quarterOf(finishedOn))] : []
  const adopted = promisedEnd(action)
  const expected = action.expected.end?.value
  if (!isOpen(action) || !expected || expected === adopted) return []
  if (expected > last) return [words.runsOn(expected)]
  return [adopted ? words.moved(adopted, expected) : words.expected(expected)]
}

function originRemark(action: Action): readonly string[] {
  const { timing, adopted } = action
  if (adopted.end?.origin === 'afgeleid' && timing) return [words.derivedFrom(timing)]
  if (isContinuing(action) || promisedEnd(action)) return []
  return [timing ? `${words.noQuarter} (“${timing}”)` : words.noQuarter]
}
