import { NOTHING, type Choice, type Facet } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { STATUSES, statusName } from '@shared/plan/status'
import { lightInWords, LIGHTS } from '@shared/plan/light'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'

/** Says what a value of a facet is called on the screen. */
export type FacetWords = (facet: Facet, value: string) => string

/** The words for every value that can be filtered on. */
export function facetWords({ frame, organisations }: Plan): FacetWords {
  const names = new Map([
    ...organisations.map(({ id, shortName }) => [id, shortName] as const),
    ...frame.municipalities.map(({ id, name }) => [id, name] as const),
    ...frame.themes.map(({ number, name }) => [String(number), t('actions.filters.theme', { number, name })] as const),
    ...STATUSES.map((status) => [status, statusName(status)] as const),
    ...LIGHTS.map((light) => [light, lightInWords(light)] as const),
  ])
  return (facet, value) => (value === NOTHING ? nothingInWords(facet) : (names.get(value) ?? value))
}

function nothingInWords(facet: Facet): string {
  switch (facet) {
    case 'owner':
      return t('actions.noOwner')
    case 'quarter':
      return t('actions.noQuarter')
    case 'light':
      return t('actions.filters.noLight')
    case 'theme':
    case 'section':
    case 'partner':
    case 'municipality':
    case 'status':
      return NOTHING
    default:
      return assertNever(facet)
  }
}

const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** Choices as a list shows them: what is empty first, statuses and lights in their own order, the rest by name. */
export function inListOrder(facet: Facet, choices: readonly Choice[], words: FacetWords): readonly Choice[] {
  const fixed: readonly string[] = facet === 'status' ? STATUSES : facet === 'light' ? LIGHTS : []
  const place = ({ value }: Choice) => (value === NOTHING ? -1 : fixed.indexOf(value))
  return choices.toSorted(
    (one, other) => place(one) - place(other) || dutch.compare(words(facet, one.value), words(facet, other.value)),
  )
}
