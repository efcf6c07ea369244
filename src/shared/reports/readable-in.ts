import { readable, type Disclosed, type Disclosure } from '../plan/disclosure'

/** Those of which a paper of that level may tell. */
export const readableIn = <T extends Disclosed>(all: readonly T[], level: Disclosure): readonly T[] =>
  all.filter((each) => readable(each, level) !== null)
