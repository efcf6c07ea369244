import { dayInWords } from '@shared/plan/day'
import type { StoreProblem } from '@shared/plan/store-problem'
import { assertNever } from '@shared/result'
import { inEuros } from './figures'
import { t } from './messages'

/** A problem in one Dutch sentence: what is wrong and what to do. */
export function problemWords(problem: StoreProblem): string {
  switch (problem.kind) {
    case 'title-too-long':
      return t('problems.title-too-long', { length: problem.length, longest: problem.longest })
    case 'theme-unknown':
      return t('problems.theme-unknown', { theme: problem.theme })
    case 'section-elsewhere':
      return t('problems.section-elsewhere', { section: problem.section, theme: problem.theme })
    case 'ends-before-start':
      return t('problems.ends-before-start', { start: problem.start, end: problem.end })
    case 'store-failed':
    case 'not-noted':
      return t(`problems.${problem.kind}`, { code: problem.code })
    case 'no-room':
      return t('problems.no-room', { megabytes: problem.megabytes })
    case 'not-writable':
      return t('problems.not-writable', { code: problem.code })
    case 'budget-below-zero':
      return t('problems.budget-below-zero', { budget: inEuros(problem.euros) })
    case 'not-a-percentage':
    case 'not-an-amount':
    case 'not-a-rhythm':
      return t(`problems.${problem.kind}`, { given: problem.given })
    case 'depends-in-circle':
      return t('problems.depends-in-circle', { number: problem.number })
    case 'view-name-taken':
      return t('problems.view-name-taken', { name: problem.name })
    case 'round-open':
    case 'name-known':
      return t(`problems.${problem.kind}`, { name: problem.name })
    case 'day-in-future':
    case 'day-before-action':
    case 'deliver-after-engagement':
    case 'due-before-made':
      return t(`problems.${problem.kind}`, { day: dayInWords(problem.on) })
    case 'move-needs-reason':
    case 'decision-needed':
    case 'verdict-needs-reason':
    case 'sentence-empty':
    case 'cause-missing':
    case 'measure-empty':
    case 'name-empty':
    case 'reason-needed':
    case 'title-empty':
    case 'link-unreadable':
    case 'section-empty':
    case 'text-empty':
    case 'budget-change-needs-reason':
    case 'organisation-gone':
    case 'owner-without-actions':
    case 'line-gone':
    case 'line-of-plan':
    case 'sent-to-empty':
    case 'withdrawal-needs-reason':
    case 'view-name-empty':
    case 'occasion-empty':
    case 'commitment-empty':
    case 'by-empty':
    case 'to-empty':
    case 'trend-empty':
    case 'source-empty':
    case 'remark-empty':
    case 'changed-since':
    case 'action-gone':
    case 'store-frozen':
      return t(`problems.${problem.kind}`)
    default:
      return assertNever(problem)
  }
}
