import { dayInNumbers, type Instant } from '../plan/day'
import { statusMeaning, statusName, STATUSES } from '../plan/status'
import type { Plan } from '../plan/plan'
import type { ActionStand } from '../progress/action-stand'
import type { Stand } from '../progress/stand'
import { lightInWords, lightMeaning, LIGHTS } from '../plan/light'
import { strong, text } from './cells'
import { listed } from './gs-highlights'
import { GS_READER, type GsMaterial } from './gs-material'
import type { Row, Sheet } from './report'
import { selectionWording } from './selection-wording'
import { textsIn } from './texts-in'
import { countOfWithheld, withheldFrom } from './withheld'
import { wording } from './wording'

const words = wording.account
const { subjects } = words

/** Sheet 8: where the figures of the other sheets come from and by which rules (`reports.md` 2.9). */
export const accountSheet = (material: GsMaterial, others: readonly Sheet[]): Sheet =>
  accountOf(account(material, others))

/** A sheet of subjects with what there is to say about each. */
export function accountOf(accounts: readonly Account[]): Sheet {
  return {
    name: words.name,
    widths: [28, 120],
    printed: 2,
    fit: 'width',
    frozen: 0,
    zoom: 100,
    blocks: [
      {
        kind: 'table',
        name: 'tblVerantwoording',
        caption: null,
        filters: false,
        columns: [
          { heading: words.subject, holds: 'text' },
          { heading: words.explanation, holds: 'text' },
        ],
        rows: accounts.flatMap(([subject, explanations]) => rowsAbout(subject, explanations)),
        totals: [],
      },
    ],
  }
}

export type Account = readonly [subject: string, explanations: readonly string[]]

/** A subject stands before the first of its explanations. */
const rowsAbout = (subject: string, explanations: readonly string[]): readonly Row[] =>
  explanations.map((explanation, index) => ({
    cells: [index === 0 ? strong(subject) : text(null), text(explanation)],
  }))

function account(material: GsMaterial, others: readonly Sheet[]): readonly Account[] {
  const { plan, stand, selection, options } = material
  return [
    [subjects.what, [words.what(plan.frame.title)]],
    ...(selection
      ? [[selectionWording.subject, [selectionWording.front(selection), ...selectionWording.rules]] as const]
      : []),
    [subjects.source, [words.source(plan.frame.title)]],
    [subjects.on, [dayInNumbers(stand.on)]],
    [subjects.compared, [comparedWith(material)]],
    ...madeAt(options.generatedAt),
    ...meanings(material.stand),
    [subjects.counting, words.counting],
    [subjects.money, words.money],
    [subjects.closes, closing(material)],
    [subjects.withheld, [withheldInWords(material)]],
    ...closingWords(plan, others, options.appVersion),
  ]
}

/** When it was made and by whom. */
export const madeAt = (moment: Instant): readonly Account[] => [
  [subjects.fetched, [inUtrecht(moment)]],
  [subjects.author, [wording.author]],
]

/** What the colours and the statuses mean, and how a colour comes about. */
export const meanings = (stand: Stand): readonly Account[] => [
  [subjects.lights, LIGHTS.map((light) => `${lightInWords(light)}: ${lightMeaning(light)}`)],
  [subjects.statuses, STATUSES.map((status) => `${statusName(status)}: ${statusMeaning(status)}`)],
  [subjects.howLit, [...words.howLit, decidedByHand(stand)]],
]

/** The abbreviations of the other sheets, where the plan is, and what made the workbook. */
export const closingWords = (plan: Plan, others: readonly Sheet[], appVersion: string): readonly Account[] => [
  [subjects.abbreviations, abbreviations(plan, others)],
  [subjects.place, [words.place]],
  [subjects.version, [words.version(wording.application, appVersion)]],
]

const comparedWith = ({ previous }: GsMaterial): string =>
  previous.report ? words.comparedWith(dayInNumbers(previous.stand.on)) : wording.changes.first

/** How many colours are not the app's own. */
function decidedByHand(stand: Stand): string {
  const isDecided = ({ findings }: ActionStand) => Object.values(findings).some(({ verdict }) => verdict !== null)
  const themes = stand.themes.filter(({ verdict }) => verdict !== null).length
  return words.decidedByHand(listed(stand).filter(isDecided).length, themes)
}

/** The checks that were done before this report was made; a report of which one fails is not made. */
function closing({ stand, selection }: GsMaterial): readonly string[] {
  const { actions, lights, withdrawn } = stand.total.count
  const added = listed(stand).filter((each) => each.counted && each.action.planText === null).length
  return [
    words.closesSheets(actions),
    words.closesThemes(
      stand.themes.map(({ count }) => count.actions),
      actions,
    ),
    words.closesLights(
      [
        ...LIGHTS.map((light) => `${lights[light]} ${lightInWords(light)}`),
        ...(withdrawn > 0 ? [`${withdrawn} ${statusName('vervallen')}`] : []),
      ],
      actions,
    ),
    selection
      ? selectionWording.ofSelection(words.closesFirst(actions - added, added, actions))
      : words.closesFirst(actions - added, added, actions),
  ]
}

/** How many texts were kept out because they are not public: counted, never named. */
function withheldInWords({ stand }: GsMaterial): string {
  const kept = countOfWithheld(withheldFrom(GS_READER, stand))
  return kept === 0 ? words.nothingWithheld : words.withheld(kept)
}

/** The abbreviations that occur in the other sheets, written out. */
function abbreviations(plan: Plan, sheets: readonly Sheet[]): readonly string[] {
  const used = sheets.flatMap(textsIn).join('\n')
  const terms = (plan.frame.glossary ?? []).flatMap(({ short, full }) =>
    full !== null && occursIn(used, short) ? [words.abbreviation(short, full)] : [],
  )
  return terms.length > 0 ? terms : [words.noAbbreviations]
}

function occursIn(texts: string, short: string): boolean {
  const literal = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d-])${literal}(?![\\p{L}\\d])`, 'u').test(texts)
}

/** `23-11-2026 14:05`, by the clock of Utrecht wherever the computer stands. */
function inUtrecht(moment: Instant): string {
  const format = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(Date.parse(moment)).replace(',', '')
}
