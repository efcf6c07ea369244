import { dayInNumbers } from '../plan/day'
import { causeName, QUESTIONS, type Deviation, type Question, type Spending } from '../plan/verdict'
import { assertNever } from '../result'
import type { Count } from '../progress/count'
import type { Judgement } from '../progress/judgement'
import type { Because } from '../progress/planning-question'

/** `1 actie`, `12 acties` */
export const actionsInWords = (count: number): string => `${count} ${whenOne(count, 'actie', 'acties')}`

/** What a reader has to know first, in facts: at most three sentences. */
export function factsInWords({ actions, lights, withdrawn, planned, plannedAndFinished }: Count): readonly string[] {
  if (actions === 0) return ['Het plan bevat nog geen acties.']
  const { afgerond, aandachtspunt, 'op-schema': good, 'loopt-achter': behind, 'niet-beoordeeld': unjudged } = lights
  const state =
    `Van de ${actionsInWords(actions)} ${are(afgerond)} er ${afgerond} afgerond en ` +
    `${whenOne(good, 'ligt', 'liggen')} er ${good} op schema; ` +
    `${aandachtspunt} ${whenOne(aandachtspunt, 'vraagt', 'vragen')} aandacht en ${behind} ${whenOne(behind, 'loopt', 'lopen')} achter.`
  const apart = [
    ...(unjudged > 0 ? [`${actionsInWords(unjudged)} ${are(unjudged)} niet beoordeeld`] : []),
    ...(withdrawn > 0 ? [`${actionsInWords(withdrawn)} ${are(withdrawn)} vervallen`] : []),
  ]
  const due =
    `Tot en met de peildatum ${whenOne(planned, 'moest', 'moesten')} ${actionsInWords(planned)} gereed zijn; ` +
    `daarvan ${are(plannedAndFinished)} er ${plannedAndFinished} afgerond.`
  return [state, ...(apart.length > 0 ? [`${apart.join(' en ')}.`] : []), ...(planned > 0 ? [due] : [])]
}

/** From which actions the colour of a group follows. */
export function weighingInWords({ lights }: Count): string {
  const { aandachtspunt, 'loopt-achter': behind } = lights
  const judged = lights['op-schema'] + aandachtspunt + behind + lights.afgerond
  if (judged === 0) return 'geen actie is beoordeeld'
  const late = `${behind} van de ${judged} beoordeelde acties ${whenOne(behind, 'loopt', 'lopen')} achter`
  return `${late}, ${aandachtspunt} ${whenOne(aandachtspunt, 'vraagt', 'vragen')} aandacht`
}

const are = (count: number): string => whenOne(count, 'is', 'zijn')

function whenOne(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}

/** `Capaciteit of werving: de coördinator is weg` */
export const causeInWords = ({ cause, explanation }: Deviation): string =>
  explanation.trim() === '' ? causeName(cause) : `${causeName(cause)}: ${explanation.trim()}`

/** `Aanvraag opnieuw indienen, sr. adviseur, 2026-Q1` */
export const measureInWords = ({ measure, who, ready }: Deviation): string =>
  [measure.trim(), who.trim(), ready ?? ''].filter((part) => part !== '').join(', ')

/** The questions that give an action its colour; none when the advisor decided on it as a whole. */
export const questionsBehind = ({ light, questions }: Judgement): readonly Question[] =>
  QUESTIONS.filter((question) => questions[question] === light)

/** Wherein an action deviates: the facts of every question that gives it its colour. */
export function deviationInWords(judged: Judgement): string {
  const facts = questionsBehind(judged).map((question) => {
    const { verdict, because } = judged.findings[question]
    return becauseInWords(verdict ? { kind: 'decided', question, reason: null } : because)
  })
  return facts.length > 0 ? facts.join('; ') : 'oordeel van de adviseur over het geheel'
}

/** `544.000` */
export const inEuros = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

/** `budget € 10.000, prognose € 12.000`; what is not known is left out. */
export function spendingInWords({ budget, forecast }: Spending): string {
  const said = (what: string, amount: number | null) => (amount === null ? [] : [`${what} € ${inEuros(amount)}`])
  return [...said('budget', budget), ...said('prognose', forecast)].join(', ')
}

/** Why an action has its colour. What the advisor wrote as a reason stays inside. */
export function becauseInWords(reason: Because): string {
  switch (reason.kind) {
    case 'withdrawn':
      return 'vervallen'
    case 'finished':
      return 'afgerond'
    case 'before-plan':
      return `het plan begint in ${reason.first}`
    case 'after-plan':
      return `niet afgerond aan het einde van het plan (${reason.last})`
    case 'waits-for-condition':
      return `wacht op een voorwaarde: “${reason.condition}”`
    case 'within-rhythm':
      return `bijgewerkt op ${dayInNumbers(reason.lastHeard)}`
    case 'rhythm-missed':
      return `laatst bijgewerkt op ${dayInNumbers(reason.lastHeard)}`
    case 'without-quarter':
      return 'het plan noemt geen kwartaal'
    case 'overdue':
      return `gereed volgens plan ${reason.adopted}, nog niet afgerond`
    case 'expected-later':
      return `gereed volgens plan ${reason.adopted}, verwacht ${reason.expected}`
    case 'expected-after-plan':
      return `verwacht ${reason.expected}, na het einde van het plan`
    case 'without-expectation':
      return `gereed volgens plan ${reason.adopted}, geen verwachting`
    case 'starts-later':
      return `begint volgens plan in ${reason.start}`
    case 'not-updated':
      return reason.lastHeard ? `laatst bijgewerkt op ${dayInNumbers(reason.lastHeard)}` : 'nog niet bijgewerkt'
    case 'on-schedule':
      return `gereed volgens plan ${reason.adopted}`
    case 'for-the-advisor':
      return 'nog niet door de adviseur beoordeeld'
    case 'spending-unknown':
      return 'budget of prognose niet ingevuld'
    case 'spending-unbudgeted':
      return `€ ${inEuros(reason.euros)} uitgaven zonder budget`
    case 'spending-small':
      return 'verschil met het budget onder de ondergrens'
    case 'spending-off':
      return (
        `prognose € ${inEuros(Math.abs(reason.euros))} (${Math.round(Math.abs(reason.share) * 100)}%) ` +
        `${reason.share > 0 ? 'boven' : 'onder'} het budget`
      )
    case 'decided':
      return `oordeel van de adviseur over de ${reason.question}`
    default:
      return assertNever(reason)
  }
}
