import { FIRST_NAMES } from './first-names'
import { matchesIn, type Match } from './matches'
import type { Found } from './sensitive'

/** A word with a capital that is no abbreviation: `Jansen`, `Jansen-Smit`, `D’Angelo`. */
const CAPITALISED = "\\p{Lu}(?:['’]\\p{Lu})?(?=\\p{Ll}|['’-]\\p{Lu}\\p{Ll})[\\p{L}'’-]{1,30}(?<=[\\p{L}])"

/** *Tussenvoegsels*, one to three of them: `van`, `van der`, `in ’t`, `El`. */
const PARTICLE =
  "(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|['’]t|[Tt]en|[Tt]er|[Tt]e|[Oo]p|[Ii]n|[Ee]l|[Aa]l|[Vv]on|[Dd]a|[Dd]os|[Ll]a|[Ll]e)"
const PARTICLES = `(?:${PARTICLE} ){1,3}`

const LEADING_PARTICLES = new RegExp(`^${PARTICLES}`, 'u')

const INITIALS = '(?:\\p{Lu}\\.[ ]?){1,5}'

/** What stands behind a title: initials, a first name and *tussenvoegsels* as they come, and a surname. */
const FULL_NAME = `(?<name>(?:${INITIALS})?(?:${CAPITALISED} )?(?:${PARTICLES})?${CAPITALISED})(?![\\p{L}\\d])`

const NO_LETTER_BEFORE = '(?<![\\p{L}\\d.’-])'

const shape = (pattern: string): RegExp => new RegExp(NO_LETTER_BEFORE + pattern, 'gu')

/** `de heer Jansen`, `mevr. A. de Vries`: whatever follows is a name. */
const TITLED = shape(`(?:[Dd]e [Hh]eer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer) ${FULL_NAME}`)

/** `burgemeester Jansen`; but `burgemeester Soest` and `burgemeester van Soest` are functions. */
const IN_FUNCTION = shape(
  `(?:[Bb]urgemeester|[Rr]aadslid|[Ss]tatenlid|[Ww]ijkagent|[Aa]gent|[Rr]echercheur|[Oo]fficier) ${FULL_NAME}`,
)

/** `J.P. de Boer`; not `B.V. De Hoef`. */
const INITIALLED = shape(
  `(?!(?:B\\.V|N\\.V|C\\.V)\\.)(?:\\p{Lu}\\.[ ]?){2,5}(?<name>(?:${PARTICLES})?${CAPITALISED})(?![\\p{L}\\d])`,
)

/** `met J. Jansen`; at the beginning of a sentence one letter is more often the number of a part: `A. Inkomsten`. */
const ONE_INITIAL = new RegExp(
  `(?<=[\\p{Ll},:;(] )\\p{Lu}\\. ?(?<name>(?:${PARTICLES})?${CAPITALISED})(?![\\p{L}\\d])`,
  'gu',
)

/** `Jan Jansen`, `Fatima El Idrissi`: a first name that is known; the rest is looked ahead at, so that it can begin anew. */
const FIRST_AND_LAST = shape(
  `(?<first>\\p{Lu}\\p{Ll}{1,14})(?:-\\p{Lu}\\p{Ll}{1,14})?(?=(?<name> (?:${INITIALS})?(?:${PARTICLES})?${CAPITALISED})(?![\\p{L}\\d]))`,
)

/** `Thijmen van der Meer`: a first name that nobody knows, with *tussenvoegsels* that only stand in names. */
const WITH_PARTICLES = shape(
  `${CAPITALISED} (?:van der|van den|van ['’]t|in ['’]t|op den|op de|ter|el) (?<name>${CAPITALISED})(?![\\p{L}\\d])`,
)

/** Words with a capital that follow a function or a name of many and are no surname. */
const NO_SURNAME =
  /(?:^|\s)(?:Staten|Koning|Koningin|Justitie|Provincie|Regio)$|(?:laan|straat|weg|plein|kade|gracht|singel|school)$/u

/**
 * People by their name. `known` are names that are no person although they look like it, where they stand in a function
 * (`burgemeester van Soest`) or behind initials; behind *de heer* and behind a first name everything is a person.
 */
export function peopleIn(text: string, known: readonly string[]): readonly Found[] {
  const isKnown = ({ end, groups }: Match) => {
    const name = groups['name'] ?? ''
    const surname = name.replace(LEADING_PARTICLES, '')
    return [name, surname].some((each) => isOneOf(known, text.slice(end - each.length)))
  }
  const named = [
    ...matchesIn(text, TITLED),
    ...[IN_FUNCTION, INITIALLED, ONE_INITIAL, WITH_PARTICLES].flatMap((pattern) =>
      matchesIn(text, pattern).filter((match) => !isKnown(match)),
    ),
    ...matchesIn(text, FIRST_AND_LAST)
      .filter(({ groups }) => FIRST_NAMES.has(groups['first'] ?? ''))
      .map((match) => ({ ...match, end: match.end + (match.groups['name'] ?? '').length })),
  ]
  return named
    .filter(({ groups }) => !NO_SURNAME.test(groups['name'] ?? ''))
    .map(({ start, end }) => ({ kind: 'persoon', start, end }))
}

/** Whether a text begins with one of these names as whole words. */
const isOneOf = (names: readonly string[], text: string): boolean =>
  names.some((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
