import { dayInWords } from '../plan/day'
import { lightInWords } from '../plan/light'
import { QUESTIONS } from '../plan/verdict'
import { budgetYear, firstBudgetYear } from '../progress/budget-stand'
import type { ThemeStand } from '../progress/stand'
import { cellInWords, figureInWords } from './cell-words'
import type { GsMaterial } from './gs-material'
import { decisions, judgement } from './gs-summary'
import { explanationOf } from './gs-themes'
import { paperWording } from './paper-wording'
import { selectionWording } from './selection-wording'
import { factsInWords } from './sentences'
import { wording } from './wording'

const words = paperWording.texts

/** A text that the advisor pastes somewhere else, plain: no markup survives every system. */
export interface ReadyText {
  readonly heading: string
  readonly text: string
}

/** What GS publish of a progress report, and its answers to the province's three questions (`reports.md` 1.5). */
export interface GsTexts {
  readonly essence: ReadyText
  readonly decision: ReadyText
  /** In the order of the plan. */
  readonly themes: readonly ReadyText[]
}

/** The ready texts of a report; the letter to PS is a choice of the advisor. */
export function gsTexts(material: GsMaterial, withLetter: boolean): GsTexts {
  return {
    essence: { heading: words.essence, text: essence(material) },
    decision: { heading: words.decision, text: decision(material, withLetter) },
    themes: material.stand.themes.map((group) => ({
      heading: words.theme(group.theme.number, group.theme.name),
      text: themeInWords(group, material),
    })),
  }
}

function essence({ plan, stand, selection }: GsMaterial): string {
  const year = firstBudgetYear(plan.frame, stand.budget)
  const { inkomsten, verplichtingen } = budgetYear(stand.budget, year).sides
  const [income, committed] = [inkomsten.totals.current, verplichtingen.totals.current]
  return [
    words.adopted(plan.frame.title),
    words.on(dayInWords(stand.on)),
    ...(selection ? [selectionWording.front(selection)] : []),
    ...factsInWords(stand.total.count),
    ...(income === null || committed === null
      ? []
      : [
          words.budget(
            selection ? selectionWording.wholePlan(String(year)) : String(year),
            inEuros(income),
            inEuros(committed),
          ),
        ]),
  ].join(' ')
}

const inEuros = (value: number): string => figureInWords({ kind: 'figure', value, unit: 'euro' })

/** Numbered, a semicolon behind each and a full stop behind the last. */
function decision(material: GsMaterial, withLetter: boolean): string {
  const items = [
    ...decisions(material).items.map((item) => item.replace(/[.;]+$/, '')),
    ...(withLetter ? [words.letter(material.plan.frame.title)] : []),
  ]
  const end = (place: number) => (place === items.length - 1 ? '.' : ';')
  return [words.decide, ...items.map((item, place) => `${place + 1}. ${item}${end(place)}`)].join('\n')
}

function themeInWords(group: ThemeStand, material: GsMaterial): string {
  const { number, name } = group.theme
  const { stand, selection } = material
  return [
    words.themeOn(
      number,
      name,
      [dayInWords(stand.on), ...(selection ? [selectionWording.standing(selection)] : [])].join(', '),
    ),
    words.about(paperWording.gs.judgement, cellInWords(judgement(group))),
    ...QUESTIONS.map((question) =>
      words.answer(wording.themes.questions[question], lightInWords(group.questions[question])),
    ),
    ...explanationOf(group, material).rows.map(({ label, value }) => words.about(label, cellInWords(value))),
  ].join('\n')
}
