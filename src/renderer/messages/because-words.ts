import { dayInWords } from '@shared/plan/day'
import type { Finding } from '@shared/progress/judgement'
import type { Because } from '@shared/progress/planning-question'
import { SPENDING_FLOOR } from '@shared/progress/spending-question'
import { assertNever } from '@shared/result'
import { inEuros, inPercent } from './figures'
import { t } from './messages'

/** Why a light has its colour, in one sentence. */
export function becauseWords(because: Because): string {
  switch (because.kind) {
    case 'before-plan':
      return t('story.because.before-plan', { first: because.first })
    case 'after-plan':
      return t('story.because.after-plan', { last: because.last })
    case 'waits-for-condition':
      return t('story.because.waits-for-condition', { condition: because.condition })
    case 'within-rhythm':
      return t('story.because.within-rhythm', { lastHeard: dayInWords(because.lastHeard) })
    case 'rhythm-missed':
      return t('story.because.rhythm-missed', { count: because.quarters })
    case 'overdue':
      return t('story.because.overdue', { adopted: because.adopted, count: because.quarters })
    case 'expected-later':
      return t('story.because.expected-later', { adopted: because.adopted, expected: because.expected })
    case 'expected-after-plan':
      return t('story.because.expected-after-plan', { expected: because.expected, last: because.last })
    case 'without-expectation':
      return t('story.because.without-expectation', { adopted: because.adopted })
    case 'starts-later':
      return t('story.because.starts-later', { start: because.start })
    case 'on-schedule':
      return t('story.because.on-schedule', { adopted: because.adopted })
    case 'spending-unbudgeted':
      return t('story.because.spending-unbudgeted', { euros: inEuros(because.euros) })
    case 'spending-small':
      return t('story.because.spending-small', { euros: inEuros(because.euros), floor: inEuros(SPENDING_FLOOR) })
    case 'spending-off':
      return t('story.because.spending-off', { share: inPercent(because.share), euros: inEuros(because.euros) })
    case 'decided': {
      const about = t(`story.history.about.${because.question}`)
      if (because.reason === null) return t('story.because.decided', { about })
      return t('story.because.decided-because', { about, reason: because.reason })
    }
    case 'for-the-advisor':
    case 'spending-unknown':
    case 'withdrawn':
    case 'finished':
    case 'without-quarter':
    case 'not-updated':
      return t(`story.because.${because.kind}`)
    default:
      return assertNever(because)
  }
}

/** The advisor's own reason before that of the app. */
export function findingWords({ verdict, because }: Finding): string {
  if (!verdict) return becauseWords(because)
  const day = dayInWords(verdict.on)
  if (verdict.reason === null) return t('actions.lights.decidedOn', { day })
  return t('actions.lights.decidedBecause', { reason: verdict.reason, day })
}
