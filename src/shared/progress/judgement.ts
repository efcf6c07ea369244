import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import { worstOf, type Light } from '../plan/light'
import { QUESTIONS, type Judged, type Question, type ThemeVerdict, type Verdict } from '../plan/verdict'
import { isRecent, planningAnswer, type Answer, type Because, type JudgedOn } from './planning-question'
import { spendingAnswer } from './spending-question'

/** What the app proposes about a question, what the advisor decided, and what counts. */
export interface Finding {
  /** Empty for what is withdrawn. */
  readonly proposed: Light | null
  /** Why the app proposes it. */
  readonly because: Because
  /** The advisor's own, as long as it counts; one of longer ago has to be given again. */
  readonly verdict: Verdict | null
  /** What counts: the verdict, or else the proposal. */
  readonly light: Light | null
}

/** The light of an action, of each of its questions, and why. A withdrawn action has no light. */
export interface Judgement {
  readonly light: Light | null
  readonly questions: Readonly<Record<Question, Light | null>>
  /** The same, with the proposal, the verdict and the reason of each. */
  readonly findings: Readonly<Record<Judged, Finding>>
  /** Why the app proposes the light of the whole. */
  readonly because: Because
}

/**
 * The worst of the three questions; the advisor's verdicts go before the proposals (`reports.md` 1.2). *Inhoud* is
 * never computed. What is finished is blue and what is withdrawn has no colour, whatever was decided before.
 */
export function judge(action: Action, judged: JudgedOn): Judgement {
  const { verdicts } = action
  const planning = planningAnswer(action, judged)
  const isClosed = planning.because.kind === 'withdrawn' || planning.because.kind === 'finished'
  const find = (about: Judged, { light, because }: Answer): Finding => {
    const verdict = isClosed ? null : counting(verdicts[about], judged.day)
    return { proposed: light, because, verdict, light: verdict ? verdict.light : light }
  }
  const open = (answer: Answer): Answer => (planning.light === null ? { ...answer, light: null } : answer)
  const findings = {
    inhoud: find('inhoud', open({ light: 'niet-beoordeeld', because: { kind: 'for-the-advisor' } })),
    planning: find('planning', planning),
    besteding: find('besteding', open(spendingAnswer(judged.spending))),
  }
  const totaal = find('totaal', isClosed ? planning : worstAnswer(findings))
  return {
    light: totaal.light,
    questions: {
      inhoud: findings.inhoud.light,
      planning: findings.planning.light,
      besteding: findings.besteding.light,
    },
    findings: { ...findings, totaal },
    because: totaal.because,
  }
}

/** Planning first: when several questions are as bad, the quarters explain most. */
const EXPLAINING: readonly Question[] = ['planning', 'inhoud', 'besteding']

function worstAnswer(findings: Readonly<Record<Question, Finding>>): Answer {
  const light = worstOf(QUESTIONS.flatMap((question) => findings[question].light ?? []))
  const worst = EXPLAINING.find((question) => findings[question].light === light) ?? 'planning'
  const { verdict, because } = findings[worst]
  return { light, because: verdict ? { kind: 'decided', question: worst, reason: verdict.reason } : because }
}

/** A verdict counts in the quarter it was given in and the next: older ones say nothing about now. */
function counting<V extends { readonly on: Day }>(verdict: V | null, day: Day): V | null {
  return verdict !== null && verdict.on <= day && isRecent(verdict.on, day) ? verdict : null
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

/** The verdict on a theme as long as it counts. */
export const countingThemeVerdict = (verdict: ThemeVerdict | null, day: Day): ThemeVerdict | null =>
  counting(verdict, day)
