import { SearchIndex } from '@shared/search/search-index'

/** The one index of this window: it is filled when something is looked for first, and then follows the plan. */
export const theIndex = new SearchIndex()
