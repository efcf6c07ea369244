import type { Day } from '@shared/plan/day'
import type { GsProgressOptions } from '@shared/reports/gs-material'
import type { DocumentState } from '@shared/reports/report'

/** What the advisor has filled in about the next report. */
export interface ReportDraft {
  /** As typed; it may be half a date. */
  readonly on: string
  readonly state: DocumentState
  readonly version: string
  readonly keyMessage: string
  readonly decisions: string
}

/** A first concept on that day, with nothing said yet. */
export const freshDraft = (on: Day): ReportDraft => ({
  on,
  state: 'concept',
  version: '0.1',
  keyMessage: '',
  decisions: '',
})

/** The filled lines of a text, at most so many. */
export const linesIn = (text: string, most: number): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)

/** What the draft asks of the report. */
export function optionsOf(
  draft: ReportDraft,
  made: Pick<GsProgressOptions, 'generatedAt' | 'appVersion'>,
): GsProgressOptions {
  return {
    ...made,
    version: draft.version.trim() || freshVersion(draft.state),
    state: draft.state,
    disclosure: 'openbaar',
    keyMessage: linesIn(draft.keyMessage, 3),
    requestedDecisions: linesIn(draft.decisions, 3),
    comparedWith: null,
  }
}

/** `0.x` is a concept, `1.0` the final one (`reports.md` 1.7). */
export const freshVersion = (state: DocumentState): string => (state === 'concept' ? '0.1' : '1.0')
