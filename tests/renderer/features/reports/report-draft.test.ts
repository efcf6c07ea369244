import { describe, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import type { Issue } from '@shared/plan/issue'
import { comparedIssue, earlierReports, freshDraft } from '@renderer/features/reports/report-draft'

const anIssue = (id: string, on: string, said: Partial<Issue> = {}): Issue => ({
  id,
  number: id,
  kind: 'gs-werkmap',
  title: 'Voortgangsrapportage',
  fileName: `${id}.xlsx`,
  on: day(on),
  knownUntil: 10,
  version: '1.0',
  sha256: '',
  sentTo: 'GS',
  moment: '',
  draft: null,
  withdrawn: null,
  ...said,
})

const issues = [
  anIssue('R01', '2025-12-31'),
  anIssue('R02', '2026-03-31'),
  anIssue('R03', '2026-03-31', { knownUntil: 20, kind: 'gs-document' }),
  anIssue('R04', '2026-03-31', { withdrawn: 'Verkeerde peildatum' }),
  anIssue('R05', '2026-04-15', { kind: 'cdk-annotatie' }),
  anIssue('R06', '2026-06-30'),
  anIssue('R07', '2026-05-31', { kind: 'gs-selectie-werkmap' }),
]
const draft = freshDraft(day('2026-06-30'))

describe('the report that a draft is compared with', () => {
  test('is one of an earlier day that still stands, the last first; no note to the CdK, and none over a selection', () => {
    expect(earlierReports(issues, draft.on).map(({ id }) => id)).toEqual(['R03', 'R02', 'R01'])
  })

  test('is the last one when nothing was chosen, and the plan when there is none', () => {
    expect(comparedIssue(draft, issues)?.id).toBe('R03')
    expect(comparedIssue(freshDraft(day('2025-06-30')), issues)).toBeNull()
  })

  test('is the one that was chosen, or the plan', () => {
    expect(comparedIssue({ ...draft, comparedWith: 'R01' }, issues)?.id).toBe('R01')
    expect(comparedIssue({ ...draft, comparedWith: null }, issues)).toBeNull()
  })

  test('is chosen anew when the day moves before it', () => {
    expect(comparedIssue({ ...draft, on: '2026-01-31', comparedWith: 'R03' }, issues)?.id).toBe('R01')
  })
})
