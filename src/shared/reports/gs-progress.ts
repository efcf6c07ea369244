import { dayInNumbers } from '../plan/day'
import { firstDayOf } from '../plan/quarter'
import { disclosureName } from '../plan/disclosure'
import type { Plan } from '../plan/plan'
import { closes, type DoesNotClose } from '../progress/closes'
import { asKnownAfter } from '../progress/as-of'
import { standOf, type Stand } from '../progress/stand'
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
export function gsMaterial(plan: Plan, stand: Stand, options: GsProgressOptions): Result<GsMaterial, DoesNotClose> {
  const closed = closes(stand)
  return closed.ok ? ok({ plan, stand, previous: previousOf(plan, options), options }) : closed
}

function previousOf(plan: Plan, { comparedWith }: GsProgressOptions): Previous {
  if (!comparedWith) return { stand: standOf(plan, firstDayOf(plan.frame.first)), report: null }
  return { stand: standOf(asKnownAfter(plan, comparedWith.sequence), comparedWith.on), report: comparedWith }
}

/** The report as a workbook has it: a sheet for each of its subjects. */
export function gsReport(material: GsMaterial): Report {
  const { plan, stand, options } = material
  const { disclosure, generatedAt } = options
  const on = dayInNumbers(stand.on)
  const marking = disclosureName(disclosure)
  const short = plan.frame.title.replace(/ \d{4}-\d{4}$/, '')
  return {
    title: wording.title(plan.frame.title),
    standing: wording.standing(on, comparedInWords(material.previous), stateInWords(options), marking),
    fileName: asFileName(`${stand.on} Voortgangsrapportage GS ${short} ${versionInWords(options)}`),
    properties: propertiesOf(options, {
      subject: wording.subject(plan.frame.title, on),
      category: wording.category,
      on: stand.on,
      generatedAt,
    }),
    page: {
      marking: markingOf(options),
      footer: wording.footer(short, on, versionInSentence(options)),
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
