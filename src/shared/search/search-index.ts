import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { SearchDocument } from './search-document'
import { isPartOf, saysSomething, slipsIn, stemmed, termsOf, termsOfStem, wordsAsked, wordsIn } from './words'

/** Something that was found. */
export interface Found {
  readonly document: SearchDocument
  /** What was found of it, as folded words and words without their endings. */
  readonly terms: ReadonlySet<string>
}

/** In what a document is looked through, and how much a word there weighs. */
const WEIGHTS = { title: 4, about: 2, text: 1 } as const

type Indexed = Readonly<Record<keyof typeof WEIGHTS, string>> & Pick<SearchDocument, 'id'>

/** The words of all documents. It thinks only: who uses it decides when it reads on. */
export class SearchIndex {
  private readonly words = new MiniSearch<Indexed>({
    fields: Object.keys(WEIGHTS),
    tokenize: (text) => [...wordsIn(text)],
    processTerm: (word) => saysSomething(word) && this.known(word),
  })
  private readonly documents = new Map<string, SearchDocument>()
  /** Every word that was ever read, and under what it can be found. */
  private readonly terms = new Map<string, string[]>()

  /** What holds every word that is asked for, the best first; no words find nothing. */
  search(asked: string): readonly Found[] {
    const words = wordsAsked(asked)
    if (words.length === 0) return []
    const query: Query = { combineWith: 'AND', queries: words.map((word) => this.askedAs(word)) }
    return this.words.search(query, AS_IT_STANDS).flatMap(({ id, terms }) => {
      const document = this.documents.get(String(id))
      return document ? [{ document, terms: new Set(terms) }] : []
    })
  }

  /**
   * Brings the index up to these documents, one that is new, gone or changed at a time: between two of them the caller
   * may do something else. Gives how many are still to come.
   */
  *follow(documents: readonly SearchDocument[]): Generator<number, void> {
    const here = new Set(documents.map(({ id }) => id))
    const gone = [...this.documents.keys()].filter((id) => !here.has(id))
    const changed = documents.filter((each) => !isSame(this.documents.get(each.id), each))
    let left = gone.length + changed.length
    for (const id of gone) {
      this.words.discard(id)
      this.documents.delete(id)
      yield (left -= 1)
    }
    for (const each of changed) {
      if (this.documents.has(each.id)) this.words.discard(each.id)
      this.words.add(indexed(each))
      this.documents.set(each.id, each)
      yield (left -= 1)
    }
  }

  /** A word as it is typed, as the beginning, without its ending, as a part of a word, and with a slip in it. */
  private askedAs(word: string): Query {
    const stems = [...termsOfStem(stemmed(word))]
    const parts = [...this.terms.keys()].filter((each) => isPartOf(word, each))
    return {
      combineWith: 'OR',
      queries: [
        { queries: [word], prefix: true, boost: { ...WEIGHTS } },
        { queries: stems, boost: weighed(0.8) },
        { queries: parts, boost: weighed(0.4) },
        { queries: stems, fuzzy: slipsIn(word), boost: weighed(0.2) },
      ],
    }
  }

  private known(word: string): string[] {
    const known = this.terms.get(word)
    if (known) return known
    const terms = [...termsOf(word)]
    this.terms.set(word, terms)
    return terms
  }
}

/** Words in a query are ready: they are not taken apart again. */
const AS_IT_STANDS: SearchOptions = { tokenize: (word) => [word], processTerm: (word) => word, combineWith: 'OR' }

const weighed = (share: number): Record<string, number> =>
  Object.fromEntries(Object.entries(WEIGHTS).map(([field, weight]) => [field, weight * share]))

const indexed = ({ id, title, about, texts }: SearchDocument): Indexed => ({ id, title, about, text: texts.join('\n') })

const isSame = (one: SearchDocument | undefined, other: SearchDocument): boolean =>
  one !== undefined &&
  one.title === other.title &&
  one.about === other.about &&
  one.texts.length === other.texts.length &&
  one.texts.every((text, index) => text === other.texts[index])
