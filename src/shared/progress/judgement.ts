import type { Action } from '../plan/action'
import { worstOf, type Light } from './light'
import { planningAnswer, type Because, type JudgedOn } from './planning-question'

/** The province's own three questions about a goal (`reports.md` 1.2). */
export const QUESTIONS = ['inhoud', 'planning', 'besteding'] as const

export type Question = (typeof QUESTIONS)[number]

/** The light the app proposes, what it answers to each question, and why. A withdrawn action has no light. */
export interface Judgement {
  readonly light: Light | null
  readonly questions: Readonly<Record<Question, Light | null>>
  readonly because: Because
}

/**
 * The worst of the three questions. *Inhoud* is for the advisor to say and *besteding* needs a forecast, so as long
 * as neither is recorded both are *niet beoordeeld* and the planning decides.
 */
export function judge(action: Action, judged: JudgedOn): Judgement {
  const { light: planning, because } = planningAnswer(action, judged)
  if (planning === null) return { light: null, questions: { inhoud: null, planning, besteding: null }, because }
  const questions = { inhoud: 'niet-beoordeeld', planning, besteding: 'niet-beoordeeld' } as const
  return { light: worstOf(Object.values(questions)), questions, because }
}

/** The share of red among the judged actions from which a theme is red (`reports.md` 1.2). */
export const THEME_RED_FROM = 0.25

/** The share of orange among the judged actions up to which a theme is still green. */
export const THEME_GREEN_UNTIL = 0.2

/** The proposal for a theme, by the shares above; *niet beoordeeld* when nothing in it is judged. */
export function weighed(lights: readonly (Light | null)[]): Light {
  const judged = lights.filter((light) => light !== null && light !== 'niet-beoordeeld')
  const share = (wanted: Light) => judged.filter((light) => light === wanted).length / judged.length
  if (judged.length === 0) return 'niet-beoordeeld'
  if (share('loopt-achter') >= THEME_RED_FROM) return 'loopt-achter'
  return share('loopt-achter') === 0 && share('aandachtspunt') <= THEME_GREEN_UNTIL ? 'op-schema' : 'aandachtspunt'
}
