import type { Instant } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { View } from '@shared/plan/view'
import type { DoesNotClose } from '@shared/progress/closes'
import type { Stand } from '@shared/progress/stand'
import type { GsMaterial } from '@shared/reports/gs-material'
import { gsMaterial, gsReport } from '@shared/reports/gs-progress'
import type { Report } from '@shared/reports/report'
import { ok, type Result } from '@shared/result'
import { optionsOf, type ReportDraft } from './report-draft'

/** The report as a workbook, and what its paper and its texts are made from when somebody asks for them. */
export interface MadeReport {
  readonly material: GsMaterial
  readonly report: Report
}

/** What the advisor's draft makes of how the plan stands, or the actions of that view. */
export function madeReport(
  plan: Plan,
  stand: Stand,
  draft: ReportDraft,
  view: View | null,
  generatedAt: Instant,
): Result<MadeReport, DoesNotClose> {
  const material = gsMaterial(
    plan,
    stand,
    optionsOf(draft, plan.issues, { view, generatedAt, appVersion: __VERSION__ }),
  )
  return material.ok ? ok({ material: material.value, report: gsReport(material.value) }) : material
}
