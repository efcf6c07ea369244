import { dayInNumbers } from '../plan/day'
import { firstDayOf } from '../plan/quarter'
import { disclosureName } from '../plan/disclosure'
import type { Plan } from '../plan/plan'
import { closes, type DoesNotClose } from '../progress/closes'
import { asKnownAfter } from '../progress/as-of'
import { actionsInView } from '../progress/actions-in-view'
import { standAmong, standOf, type Stand } from '../progress/stand'
import { ok, type Result } from '../result'
import { accountSheet } from './gs-account'
import { actionsSheet } from './gs-actions'
import { financeSheet } from './gs-finance'
import { planningSheet } from './gs-planning'
import { summarySheet } from './gs-summary'
import { themesSheet } from './gs-themes'
import { changesSheet } from './gs-changes'
import { deviationsSheet } from './gs-deviations'
import type { GsMaterial, GsProgressOptions, Previous } from './gs-material'
import type { Report, Sheet } from './report'
import { selectionWording } from './selection-wording'
import { asFileName, markingOf, propertiesOf, stateInWords, versionInSentence, versionInWords } from './version-words'
import { wording } from './wording'

/**
 * *Voortgangsrapportage GS* (`reports.md` 2) on the reference date of the stand, compared with an earlier report or
 * with the adopted plan. When the count does not close there is no report, but the places where it breaks.
 */
export function gsProgress(plan: Plan, stand: Stand, options: GsProgressOptions): Result<Report, DoesNotClose> {
  const material = gsMaterial(plan, stand, options)
  return material.ok ? ok(gsReport(material.value)) : material
}

/** What the report, its paper and its texts are made from; none when the count does not close. */
export function gsMaterial(plan: Plan, whole: Stand, options: GsProgressOptions): Result<GsMaterial, DoesNotClose> {
  const material = selected({ plan, stand: whole, selection: null, previous: previousOf(plan, options), options })
  const closed = closes(material.stand)
  return closed.ok ? ok(material) : closed
}

/** The actions of the view alone, now and in what they are compared with; of the whole plan nothing is left out. */
function selected(whole: GsMaterial): GsMaterial {
  const { plan, stand, previous, options } = whole
  if (options.view === null) return whole
  const ids = new Set(actionsInView(plan, stand, options.view).map(({ action }) => action.id))
  const chosen = standAmong(stand, ids)
  return {
    ...whole,
    stand: chosen,
    previous: { ...previous, stand: standAmong(previous.stand, ids) },
    selection: {
      name: options.view.name,
      actions: chosen.total.count.actions,
      of: stand.total.count.actions,
    },
  }
}

function previousOf(plan: Plan, { comparedWith }: GsProgressOptions): Previous {
  if (!comparedWith) return { stand: standOf(plan, firstDayOf(plan.frame.first)), report: null }
  return { stand: standOf(asKnownAfter(plan, comparedWith.sequence), comparedWith.on), report: comparedWith }
}

/** The report as a workbook has it: a sheet for each of its subjects. */
export function gsReport(material: GsMaterial): Report {
  const { plan, stand, selection, options } = material
  const { disclosure, generatedAt } = options
  const on = dayInNumbers(stand.on)
  const marking = disclosureName(disclosure)
  const short = plan.frame.title.replace(/ \d{4}-\d{4}$/, '')
  return {
    title: wording.title(plan.frame.title),
    standing: [
      wording.standing(on, comparedInWords(material.previous), stateInWords(options), marking),
      ...(selection ? [selectionWording.standing(selection)] : []),
    ].join(' – '),
    fileName: asFileName(
      [
        `${stand.on} Voortgangsrapportage GS ${short}`,
        ...(selection ? [selectionWording.short] : []),
        versionInWords(options),
      ].join(' '),
    ),
    properties: propertiesOf(options, {
      subject: wording.subject(plan.frame.title, on),
      category: wording.category,
      on: stand.on,
      generatedAt,
    }),
    page: {
      marking: markingOf(options),
      footer: [
        wording.footer(short, on, versionInSentence(options)),
        ...(selection ? [selectionWording.standing(selection)] : []),
      ].join(' – '),
    },
    sheets: sheetsOf(material),
  }
}

function sheetsOf(material: GsMaterial): readonly Sheet[] {
  const sheets = [summarySheet, themesSheet, actionsSheet, deviationsSheet, planningSheet, financeSheet, changesSheet]
  const figures = sheets.map((sheet) => sheet(material))
  return [...figures, accountSheet(material, figures)]
}

const comparedInWords = ({ report, stand }: Previous): string =>
  report ? wording.earlierReport(dayInNumbers(stand.on)) : wording.adoptedPlan
