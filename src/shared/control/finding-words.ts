import type { ActionStand } from '../progress/action-stand'
import { dayInWords, type Day } from '../plan/day'
import { readable, type Disclosure } from '../plan/disclosure'
import { lightInWords } from '../plan/light'
import { quarterInWords } from '../plan/quarter'
import { statusName } from '../plan/status'
import type { Sourced } from '../plan/origin'
import { assertNever } from '../result'
import type { Contradiction, Finding, FindingKind, Owed, Severity } from './finding'

/** The words of *Controle*; the screen and the sheet say the same. */
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  herstellen: 'Herstellen',
  aandacht: 'Aandacht',
  aanvullen: 'Aanvullen',
}

export const severityName = (of: Severity): string => SEVERITY_NAMES[of]

const KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  'told-differently': 'Twee keer verteld, en verschillend',
  'finished-without-proof': '100% zonder resultaat',
  'without-measure': 'Oranje of rood zonder oorzaak en maatregel',
  'commitment-overdue': 'Toezegging te laat',
  'quarter-passed': 'Kwartaal voorbij, niets gehoord',
  'deviation-unfinished': 'Afwijking nog niet compleet',
  'funding-ends': 'Geld stopt eerder dan de actie',
  'money-left': 'Geld over, en onderwerpen zonder bedrag',
  'without-quarter': 'Geen kwartaal',
  'without-owner': 'Geen trekker',
}

export const findingKindName = (of: FindingKind): string => KIND_NAMES[of]

const MEANINGS: Readonly<Record<FindingKind, string>> = {
  'told-differently': 'Het plan vertelt dezelfde belofte op twee plekken. De gegevens moeten gelijk zijn.',
  'finished-without-proof': 'Alles is gedaan, maar nergens staat wat het heeft opgeleverd.',
  'without-measure': 'Wie de kleur ziet, wil weten waarom, en wat u eraan doet.',
  'commitment-overdue': 'De afgesproken datum is voorbij en de toezegging staat nog open.',
  'quarter-passed': 'De actie had klaar moeten zijn. Sindsdien is er niets over ingevoerd.',
  'deviation-unfinished': 'In het GS-stuk staat hier ‘nog in te vullen’.',
  'funding-ends': 'Na het laatste jaar met een bedrag loopt de actie door.',
  'money-left': 'Er is nog geld te besteden. Voor deze onderwerpen is nog geen bedrag begroot.',
  'without-quarter': 'Zonder verwacht eindkwartaal is er geen planning.',
  'without-owner': 'Niemand is aanspreekbaar op de actie.',
}

/** Why it is worth looking at, in a sentence. */
export const findingKindMeaning = (of: FindingKind): string => MEANINGS[of]

const OWED_NAMES: Readonly<Record<Exclude<Owed, 'public'>, string>> = {
  explanation: 'de toelichting op de oorzaak',
  consequence: 'het gevolg',
  measure: 'de maatregel',
  who: 'wie',
  ready: 'wanneer gereed',
}

const CONTRADICTION_NAMES: Readonly<Record<Contradiction, string>> = {
  status: 'status',
  owner: 'trekker',
  adopted: 'vastgesteld einde',
  expected: 'verwacht einde',
}

/** What is the matter, with its facts, in a sentence or two. */
export function findingInWords(finding: Finding, level: Disclosure): string {
  switch (finding.kind) {
    case 'without-owner':
      return 'De trekker is nog te bepalen.'
    case 'without-quarter':
      return finding.stand.action.timing === null
        ? 'Er is geen verwacht eindkwartaal. Het plan noemt geen tijd.'
        : `Er is geen verwacht eindkwartaal. Het plan zegt: ‘${finding.stand.action.timing}’.`
    case 'quarter-passed':
      return `Het ${quarterInWords(finding.quarter)} is voorbij. ${heardInWords(finding.lastHeard)}`
    case 'finished-without-proof':
      return finding.owes === 'conclusion'
        ? 'De verkenning is klaar, maar de conclusie is niet ingevuld.'
        : 'Er is geen stand van zaken die zegt wat het heeft opgeleverd.'
    case 'without-measure':
      return `${colourOf(finding.stand)}Oorzaak en bijsturing zijn nog niet ingevuld.`
    case 'deviation-unfinished':
      return owedInWords(finding.owes)
    case 'told-differently':
      return finding.differs.map((what) => contradictionInWords(what, finding.first, finding.stand)).join(' ')
    case 'funding-ends':
      return `Het geld (‘${finding.line.name}’) is er tot en met ${finding.line.year}. De actie loopt tot in ${finding.until}.`
    case 'money-left':
      return `Nog te besteden: € ${grouped(finding.euros)}. Zonder bedrag: ${listed(finding.lines.map(({ name }) => `‘${name}’`))}.`
    case 'commitment-overdue': {
      const commitment = readable(finding.commitment, level)
      if (!commitment) return 'De dag waarop dit gereed moest zijn, is voorbij.'
      const { by, to } = commitment
      const who = by.trim() !== '' && to.trim() !== '' ? ` Door ${by}, aan ${to}.` : ''
      return `Gereed op ${dayInWords(finding.due)}.${who}`
    }
    default:
      return assertNever(finding)
  }
}

/** Where in the plan it is: a number and a name. */
export interface FindingPlace {
  readonly number: string
  readonly name: string
}

/** What is stricter than the reader may see is not named. */
export function placeOf(finding: Finding, level: Disclosure): FindingPlace {
  switch (finding.kind) {
    case 'money-left':
      return { number: String(finding.year), name: `Begroting ${finding.year}` }
    case 'commitment-overdue': {
      const commitment = readable(finding.commitment, level)
      return commitment
        ? { number: commitment.number, name: commitment.text }
        : { number: '', name: 'Toezegging (vertrouwelijk)' }
    }
    default:
      return { number: finding.stand.action.number, name: finding.stand.action.title }
  }
}

const heardInWords = (lastHeard: Day | null): string =>
  lastHeard === null ? 'Er is nog nooit iets over gehoord.' : `Het laatste bericht is van ${dayInWords(lastHeard)}.`

/** `■ Loopt achter. ` */
const colourOf = ({ light }: ActionStand): string => (light === null ? '' : `${lightInWords(light)}. `)

function owedInWords(owes: readonly Owed[]): string {
  const parts = owes.flatMap((each) => (each === 'public' ? [] : [OWED_NAMES[each]]))
  return [
    ...(parts.length > 0 ? [`Nog in te vullen: ${listed(parts)}.`] : []),
    ...(owes.includes('public') ? ['De tekst is niet openbaar en komt dus niet in het GS-stuk.'] : []),
  ].join(' ')
}

function contradictionInWords(what: Contradiction, first: ActionStand, other: ActionStand): string {
  const said = [first, other].map(({ action }) => `${action.number}: ${valueOf(what, action)}`)
  return `Verschil in ${CONTRADICTION_NAMES[what]}: ${said.join(', ')}.`
}

function valueOf(what: Contradiction, action: ActionStand['action']): string {
  const named = (of: Sourced<string> | null) => of?.value ?? ''
  switch (what) {
    case 'status':
      return statusName(action.status)
    case 'owner':
      return named(action.owner)
    case 'adopted':
      return named(action.adopted.end)
    case 'expected':
      return named(action.expected.end)
    default:
      return assertNever(what)
  }
}

const listed = (words: readonly string[]): string => new Intl.ListFormat('nl').format(words)

const grouped = (euros: number): string => new Intl.NumberFormat('nl-NL').format(euros)
