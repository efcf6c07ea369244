import { dayInWords } from '@shared/plan/day'
import type { Because } from '@shared/progress/planning-question'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'

/** Why a light has its colour, in one sentence. */
export function becauseWords(because: Because): string {
  switch (because.kind) {
    case 'before-plan':
      return t('actions.because.before-plan', { first: because.first })
    case 'after-plan':
      return t('actions.because.after-plan', { last: because.last })
    case 'waits-for-condition':
      return t('actions.because.waits-for-condition', { condition: because.condition })
    case 'within-rhythm':
      return t('actions.because.within-rhythm', { lastHeard: dayInWords(because.lastHeard) })
    case 'rhythm-missed':
      return t('actions.because.rhythm-missed', { count: because.quarters })
    case 'overdue':
      return t('actions.because.overdue', { adopted: because.adopted, count: because.quarters })
    case 'expected-later':
      return t('actions.because.expected-later', { adopted: because.adopted, expected: because.expected })
    case 'expected-after-plan':
      return t('actions.because.expected-after-plan', { expected: because.expected, last: because.last })
    case 'without-expectation':
      return t('actions.because.without-expectation', { adopted: because.adopted })
    case 'starts-later':
      return t('actions.because.starts-later', { start: because.start })
    case 'on-schedule':
      return t('actions.because.on-schedule', { adopted: because.adopted })
    case 'withdrawn':
    case 'finished':
    case 'without-quarter':
    case 'not-updated':
      return t(`actions.because.${because.kind}`)
    default:
      return assertNever(because)
  }
}
