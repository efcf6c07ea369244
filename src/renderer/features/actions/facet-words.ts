import { NOTHING, type Choice, type Facet } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { STATUSES, statusName } from '@shared/plan/status'
import { KINDS, kindName } from '@shared/plan/kind'
import { lightInWords, LIGHTS } from '@shared/plan/light'
import { termName, TERMS } from '@shared/plan/term'
import { causeName, CAUSES } from '@shared/plan/verdict'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'

/** Says what a value of a facet is called on the screen. */
export type FacetWords = (facet: Facet, value: string) => string

const named = <C extends string>(codes: readonly C[], nameOf: (code: C) => string): ReadonlyMap<string, string> =>
  new Map(codes.map((code) => [code, nameOf(code)]))

/** What the codes of a facet are called: one code can mean two things (*afgerond*, *doorlopend*). */
const CODES: Partial<Readonly<Record<Facet, ReadonlyMap<string, string>>>> = {
  status: named(STATUSES, statusName),
  light: named(LIGHTS, lightInWords),
  term: named(TERMS, termName),
  kind: named(KINDS, kindName),
  cause: named(CAUSES, causeName),
}

/** The words for every value that can be filtered on. */
export function facetWords({ frame, organisations }: Plan): FacetWords {
  const names = new Map([
    ...organisations.map(({ id, shortName }) => [id, shortName] as const),
    ...frame.municipalities.map(({ id, name }) => [id, name] as const),
    ...frame.themes.map(({ number, name }) => [String(number), t('actions.filters.theme', { number, name })] as const),
  ])
  return (facet, value) => {
    if (value === NOTHING) return nothingInWords(facet)
    return CODES[facet]?.get(value) ?? names.get(value) ?? value
  }
}

function nothingInWords(facet: Facet): string {
  switch (facet) {
    case 'owner':
      return t('actions.noOwner')
    case 'quarter':
    case 'term':
      return t('actions.noQuarter')
    case 'partner':
      return t('actions.filters.noPartner')
    case 'municipality':
      return t('actions.filters.noMunicipality')
    case 'cause':
      return t('actions.filters.noCause')
    case 'light':
      return t('actions.filters.noLight')
    case 'theme':
    case 'section':
    case 'status':
    case 'kind':
      return NOTHING
    default:
      return assertNever(facet)
  }
}

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** Choices as a list shows them: what is empty first, statuses and lights in their own order, the rest by name. */
export function inListOrder(facet: Facet, choices: readonly Choice[], words: FacetWords): readonly Choice[] {
  const fixed = [...(CODES[facet]?.keys() ?? [])]
  const place = ({ value }: Choice) => (value === NOTHING ? -1 : fixed.indexOf(value))
  return choices.toSorted(
    (one, other) => place(one) - place(other) || dutch.compare(words(facet, one.value), words(facet, other.value)),
  )
}
