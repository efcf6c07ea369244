import type { Place } from '@shared/search/search-document'

/** How many places are remembered. */
const REMEMBERED = 6

/** The places that were opened, with this one in front. */
export const withRecent = (recent: readonly Place[], place: Place): readonly Place[] =>
  [place, ...recent.filter(({ sort, id }) => sort !== place.sort || id !== place.id)].slice(0, REMEMBERED)
