import { dayInNumbers } from '../plan/day'
import { disclosureName, type Disclosed } from '../plan/disclosure'
import type { Plan } from '../plan/plan'
import { asOf } from '../progress/as-of'
import { closes, type DoesNotClose } from '../progress/closes'
import type { Stand } from '../progress/stand'
import { ok, type Result } from '../result'
import { agendaSheet } from './cdk-overview-agenda'
import { shortActionsSheet } from './cdk-overview-actions'
import { commitmentsSheet } from './cdk-overview-commitments'
import type { CdkOverviewMaterial, CdkOverviewOptions } from './cdk-overview-material'
import { municipalitiesSheet } from './cdk-overview-municipalities'
import { trendsSheet } from './cdk-overview-trends'
import { cdkOverviewWording } from './cdk-overview-wording'
import { accountOf, closingWords, madeAt, meanings } from './gs-account'
import { readableIn } from './readable-in'
import type { Report, Sheet } from './report'
import { asFileName, markingOf, propertiesOf, stateInWords, versionInSentence, versionInWords } from './version-words'
import { wording } from './wording'

/**
 * *Overzicht commissaris van de Koning* (`reports.md` 3.5) on the reference date of the stand. When the count does not
 * close there is no overview, but the places where it breaks.
 */
export function cdkOverview(plan: Plan, stand: Stand, options: CdkOverviewOptions): Result<Report, DoesNotClose> {
  const closed = closes(stand)
  return closed.ok ? ok(reportOf({ plan: asOf(plan, stand.on), stand, options })) : closed
}

function reportOf(material: CdkOverviewMaterial): Report {
  const { plan, stand, options } = material
  const { disclosure, generatedAt } = options
  const on = dayInNumbers(stand.on)
  return {
    title: cdkOverviewWording.title,
    standing: cdkOverviewWording.standing(on, stateInWords(options), disclosureName(disclosure)),
    fileName: asFileName(cdkOverviewWording.fileName(stand.on, versionInWords(options))),
    properties: propertiesOf(options, {
      subject: cdkOverviewWording.subject(plan.frame.title, on),
      category: cdkOverviewWording.category,
      on: stand.on,
      generatedAt,
    }),
    page: {
      marking: markingOf(options),
      footer: cdkOverviewWording.footer(on, versionInSentence(options)),
    },
    sheets: sheetsOf(material),
  }
}

function sheetsOf(material: CdkOverviewMaterial): readonly Sheet[] {
  const sheets = [municipalitiesSheet, agendaSheet, commitmentsSheet, trendsSheet, shortActionsSheet]
  const told = sheets.map((sheet) => sheet(material))
  return [...told, accountSheet(material, told)]
}

const { account } = cdkOverviewWording
const { subjects } = wording.account

/** Sheet 6: where the overview comes from and by which rules, as that of the GS report (`reports.md` 2.9). */
function accountSheet(material: CdkOverviewMaterial, others: readonly Sheet[]): Sheet {
  const { plan, stand, options } = material
  return accountOf([
    [subjects.what, [account.what(plan.frame.title)]],
    [subjects.source, [wording.account.source(plan.frame.title)]],
    [subjects.on, [dayInNumbers(stand.on)]],
    ...madeAt(options.generatedAt),
    ...meanings(stand),
    [subjects.counting, account.counting],
    [subjects.withheld, [withheldInWords(material)]],
    ...closingWords(plan, others, options.appVersion),
  ])
}

/** How many texts are stricter than the overview: counted, never named. */
function withheldInWords({ plan, stand, options }: CdkOverviewMaterial): string {
  const texts: readonly Disclosed[] = [
    ...stand.actions.flatMap(({ updates }) => updates),
    ...plan.engagements,
    ...plan.commitments,
    ...plan.trends,
    ...plan.dossiers,
  ]
  const kept = texts.length - readableIn(texts, options.disclosure).length
  return kept === 0 ? account.nothingWithheld : account.withheld(kept)
}
