import { FACETS, type ActionFilter } from '@shared/plan/action-filter'
import { filterOf } from '@shared/plan/view'
import type { FacetWords } from './facet-words'

/** How long a name is that is proposed; what is typed may be longer. */
const LONGEST = 60

/** What a view could be called: after what is filtered on, but for what is left out. Empty when that says nothing. */
export function proposedName(asked: Partial<ActionFilter>, words: FacetWords): string {
  const filter = filterOf({ filter: asked })
  const name = FACETS.filter((facet) => !filter.not.includes(facet))
    .flatMap((facet) => filter[facet].map((value) => words(facet, value)))
    .join(', ')
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}
