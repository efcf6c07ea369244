/** A hyphen before white space; not one that hangs (`kennis- en netwerk`, `woon-, werk- of leefomgeving`). */
const BROKEN_WORD = /(\p{L}-)\s+(?!(?:en|of)\b)(?=\p{L})/gu

/**
 * Literal plan text as it is read: a word that the printed page broke after its hyphen (`Midden- Nederland`) is one
 * word again. The stored text keeps the break, so that it can be found in the plan as it stands.
 */
export const asRead = (planText: string): string => planText.replace(BROKEN_WORD, '$1')
