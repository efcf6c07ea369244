import { parseDay } from '@shared/plan/day'
import type { StoreProblem } from '@shared/plan/store-problem'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'

/** Whether a refusal is about the day that was filled in. */
export const isAboutDay = ({ kind }: StoreProblem): boolean => kind === 'day-in-future' || kind === 'day-before-action'

/** What is wrong with a day that was typed: it is no day, or the store refused it. */
export function dayProblemOf(typed: string, problem: StoreProblem | null): string | undefined {
  if (!parseDay(typed).ok) return t('actions.panel.updateDayProblem')
  return problem && isAboutDay(problem) ? problemWords(problem) : undefined
}
