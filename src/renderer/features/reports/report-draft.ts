import type { Day } from '@shared/plan/day'
import { isWholeReport, type Issue } from '@shared/plan/issue'
import type { View } from '@shared/plan/view'
import type { GsProgressOptions } from '@shared/reports/gs-material'
import { asEarlier } from '@shared/reports/issue-changes'
import type { DocumentState } from '@shared/reports/report'

/** What the advisor has filled in about the next report. */
export interface ReportDraft {
  /** As typed; it may be half a date. */
  readonly on: string
  readonly state: DocumentState
  readonly version: string
  readonly keyMessage: string
  readonly decisions: string
  /** The id of the issued report it is compared with; empty for the adopted plan. Nothing chosen: the last one before. */
  readonly comparedWith: string | null | undefined
  /** The id of the saved view whose actions it is about; empty for the whole plan. */
  readonly view: string | null
}

/** A first concept on that day, with nothing said yet. */
export const freshDraft = (on: Day): ReportDraft => ({
  on,
  state: 'concept',
  version: '0.1',
  keyMessage: '',
  decisions: '',
  comparedWith: undefined,
  view: null,
})

/** The filled lines of a text, at most so many. */
export const linesIn = (text: string, most: number): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)

/** The issued GS reports of the whole plan, of an earlier reference date, that still stand; the last first. */
export const earlierReports = (issues: readonly Issue[], on: string): readonly Issue[] =>
  issues
    .filter((issue) => isWholeReport(issue) && issue.withdrawn === null && issue.on < on)
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : other.knownUntil - one.knownUntil))

/** The report that the draft is compared with: the chosen one, or else the last before it. */
export function comparedIssue(draft: ReportDraft, issues: readonly Issue[]): Issue | null {
  const earlier = earlierReports(issues, draft.on)
  if (draft.comparedWith === null) return null
  return earlier.find(({ id }) => id === draft.comparedWith) ?? earlier[0] ?? null
}

/** The view that the draft is about; none for the whole plan, or when the view is kept no more. */
export const chosenView = ({ view }: ReportDraft, views: readonly View[]): View | null =>
  views.find(({ id }) => id === view) ?? null

/** What the draft asks of the report. */
export function optionsOf(
  draft: ReportDraft,
  issues: readonly Issue[],
  made: Pick<GsProgressOptions, 'view' | 'generatedAt' | 'appVersion'>,
): GsProgressOptions {
  const compared = comparedIssue(draft, issues)
  return {
    ...made,
    version: draft.version.trim() || freshVersion(draft.state),
    state: draft.state,
    disclosure: 'openbaar',
    keyMessage: linesIn(draft.keyMessage, 3),
    requestedDecisions: linesIn(draft.decisions, 3),
    comparedWith: compared && asEarlier(compared),
  }
}

/** `0.x` is a concept, `1.0` the final one (`reports.md` 1.7). */
export const freshVersion = (state: DocumentState): string => (state === 'concept' ? '0.1' : '1.0')
