import type { Day } from '@shared/plan/day'
import { quarterInWords } from '@shared/plan/quarter'
import type { ActionStand } from '@shared/progress/action-stand'
import { t } from '../../messages/messages'

/** The next thing that is expected of an action: a step, its moments of the year, or its end. */
export function nextExpected({ action, moments }: ActionStand, on: Day): string {
  const step = action.steps.find(({ doneOn }) => doneOn === null || doneOn > on)
  if (step) return step.quarter ? t('round.nextStep', { title: step.title, quarter: step.quarter }) : step.title
  if (moments?.meant) return t('round.nextMoment', { held: moments.held, meant: moments.meant, year: moments.year })
  if (moments) return t('round.held', { held: moments.held, year: moments.year })
  const end = action.expected.end?.value
  return end ? t('round.nextEnd', { quarter: quarterInWords(end) }) : t('round.nextNothing')
}
