import type { AdoptedPlan } from '@shared/first-plan/first-plan'
import type { Action, Planning } from '@shared/plan/action'
import { isContinuous, type Kind, type Strength } from '@shared/plan/kind'
import { asRead } from '@shared/plan/plan-text'
import { folded } from './adopted-text'
import { municipalityWrittenAs, organisationWrittenAs } from './written-as'

/** Something an action says that the plan does not. */
export interface Unsupported {
  readonly number: string
  readonly what: string
}

/** Everything the actions say that the text of the plan does not support: nothing, when the plan as data is honest. */
export function unsupportedIn(plan: AdoptedPlan, planText: string): readonly Unsupported[] {
  const text = folded(planText)
  return plan.actions.flatMap((action) =>
    [
      ...notLiteral(action, text),
      ...notAHeading(action, text),
      ...quartersFromNowhere(action.adopted, action, plan),
      ...(JSON.stringify(action.expected) === JSON.stringify(action.adopted) ? [] : ['an expectation of its own']),
      ...notNamed(action, plan),
      ...anotherKind(action, plan.actions),
      ...statusFromNowhere(action),
    ].map((what) => ({ number: action.number, what })),
  )
}

function notLiteral({ planText, timing, condition, amounts }: Action, text: string): readonly string[] {
  const quoted = [planText ?? '', timing ?? '', condition?.text ?? '', ...amounts.map(({ phrase }) => phrase)]
  const euros = amounts.filter(({ euros, phrase }) => phrase.match(/€([\d.]+\d)/)?.[1]?.replace('.', '') !== `${euros}`)
  return [
    ...(planText ? [] : ['no words of the plan']),
    ...quoted.filter((words) => !text.includes(words)).map((words) => `not literal: ${words}`),
    ...(condition === null || planText?.includes(condition.text)
      ? []
      : [`condition of another text: ${condition.text}`]),
    ...(condition?.met ? ['a condition met before the plan began'] : []),
    ...euros.map((amount) => `another amount: ${amount.euros}`),
  ]
}

/** A footnote has no heading of its own; `voetnoot 5` only has to be a number at the foot of a page. */
function notAHeading({ source }: Action, text: string): readonly string[] {
  const headings = source?.heading.split(' › ') ?? ['']
  return headings
    .filter((heading) => heading === '' || !text.includes(heading.replace(/^voetnoot (?=\d)/, '')))
    .map((heading) => `no heading: ${heading}`)
}

function quartersFromNowhere({ start, end }: Planning, { kind, timing }: Action, plan: AdoptedPlan): readonly string[] {
  const words = timing ?? ''
  const wrong: string[] = []
  for (const side of [start, end]) {
    const [year = '', part = ''] = side?.value.split('-') ?? []
    if (side?.origin === 'plan' && !(words.includes(part) && words.includes(year))) wrong.push('a quarter not named')
    if (side?.origin === 'afgeleid' && !words.includes(year)) wrong.push('a quarter of a year not named')
    if (side?.origin === 'adviseur' || side?.origin === 'besluit') wrong.push('a quarter that came after the plan')
  }
  if (start?.origin === 'looptijd' && !(start.value === plan.first && words === 'De komende twee jaar'))
    wrong.push('another start than the plan period')
  if (end?.origin === 'looptijd') wrong.push('an end made of the plan period')
  if (end && isContinuous(kind)) wrong.push('an end of what has none')
  if (start && end && end.value < start.value) wrong.push('an end before its start')
  return wrong
}

function notNamed(action: Action, plan: AdoptedPlan): readonly string[] {
  const parent = plan.actions.find(({ number }) => number === action.parent)
  const passage = asRead(`${action.planText ?? ''} ${parent?.planText ?? ''}`)
  const partners = action.partners.map(({ organisation }) => namesOf(plan.organisations, organisation))
  const municipalities = action.municipalities.map((id) => namesOf(plan.municipalities, id))
  const unnamed = [...partners, ...municipalities].filter((names) => !names.some((name) => occurs(name, passage)))
  return [
    ...unnamed.map((names) => `not named: ${names.join(', ')}`),
    ...(action.owner === null || named(action.owner.value, passage) ? [] : [`no owner: ${action.owner.value}`]),
    ...[...action.partners, ...(action.owner ? [action.owner] : [])]
      .filter(({ origin }) => origin !== 'plan')
      .map(() => 'a name that does not come from the plan'),
  ]
}

interface Named {
  readonly id: string
  readonly name: string
  readonly shortName?: string
}

/** The names something may go by in the text; an id that does not exist goes by a name that occurs nowhere. */
function namesOf(directory: readonly Named[], id: string): readonly string[] {
  const written: Readonly<Record<string, readonly string[]>> = { ...organisationWrittenAs, ...municipalityWrittenAs }
  const known = directory.find((one) => one.id === id)
  return known ? (written[id] ?? [known.name, known.shortName ?? known.name]) : [`⟨${id}⟩`]
}

/** Whether a name stands in a text as a whole word. A capital makes no difference, except in an abbreviation. */
function occurs(name: string, text: string): boolean {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${exact}(?!\\p{L})`, name.length > 4 ? 'iu' : 'u').test(text)
}

/** An owner may be called by several words that the text spreads: `de commissaris ... van de Koning`. */
const named = (owner: string, text: string): boolean =>
  occurs(owner, text) || owner.split(/[\s-]/).every((word) => occurs(word, text))

const WORDS_OF_KIND: Partial<Record<Kind, RegExp>> = {
  verkenning: /onderzo|onderzoek|verken|geïnventariseerd|bezien|mogelijk financiële/,
  deelname:
    /zitting hebben|Casusoverleggen|deelname|neemt .* deel|deelneemt|samenwerken|aangeschoven|betrokken bij|positie|overleg|netwerken/,
}

const WORDS_OF_STRENGTH: Partial<Record<Strength, RegExp>> = {
  voornemen: /voornemens|gestreefd|bedoeling|ambities|bereid|willen/,
  wens: /wenselijk|gewenst|denkbaar|kunnen|belang|\bwil\b|noodzakelijk/,
}

const RESEARCHED = /onderzocht|onderzoekt|verkend|verkent|geïnventariseerd/

const WISHED = /wenselijk|gewenst|denkbaar|gestreefd|bedoeling|is voornemens|\bbereid\b|zich voor wil inzetten/

/** Whether an action says more firmly than its text does: a result of research, or anything certain of a wish. */
function isTooFirm({ kind, strength, condition, planText }: Action): boolean {
  const text = planText ?? ''
  const firm = strength === 'vast' && condition === null && kind !== 'verkenning'
  return firm && (WISHED.test(text) || (kind === 'resultaat' && RESEARCHED.test(text)))
}

/**
 * A kind or strength without a word for it, and a firm action of softer words; unless the same sentence makes the
 * softer promise too, and that one stands as an action of its own.
 */
function anotherKind(action: Action, all: readonly Action[]): readonly string[] {
  const text = action.planText ?? ''
  const lacks = (words: RegExp | undefined): boolean => words !== undefined && !words.test(text)
  const soft = all.some((other) => other !== action && !isTooFirm(other) && other.planText?.includes(text))
  const conditional = /(?:^|\. )(Indien|Bij (positief|honorering))/.test(text)
  return [
    ...(lacks(WORDS_OF_KIND[action.kind]) ? [`not a ${action.kind}`] : []),
    ...(lacks(WORDS_OF_STRENGTH[action.strength]) ? [`not a ${action.strength}`] : []),
    ...(isTooFirm(action) && !soft ? ['firmer than its words'] : []),
    ...(conditional && action.condition === null ? ['a condition that is lost'] : []),
  ]
}

/** At the start nothing has been done, but for what the plan says is going on. */
function statusFromNowhere({ kind, strength, status, planText }: Action): readonly string[] {
  const atStart = isContinuous(kind) && strength !== 'wens' ? 'doorlopend' : 'niet-gestart'
  const goingOn = /momenteel|gestart met|vanaf 1 januari 2021/.test(planText ?? '')
  const runs = status === 'in-voorbereiding' || status === 'in-uitvoering'
  return status === atStart || (goingOn && runs) ? [] : [`status from nowhere: ${status}`]
}
