import type { PaperBlock } from './paper'
import type { NoteMaterial } from './cdk-note-material'

/** A block of a note to the CdK: what the editor asks, and how much of it goes on paper (`reports.md` 3.2 to 3.4). */
export interface NoteBlock {
  /** By which the advisor's text is kept in the draft. */
  readonly key: string
  /** Its heading; the block under the title of the paper prints none. */
  readonly title: string
  readonly printsTitle: boolean
  /** What to write here, for the advisor. */
  readonly hint: string
  readonly filledBy: 'app' | 'adviseur' | 'beide' | 'met-de-hand'
  readonly own: OwnText | null
  /** What the advisor chooses one of, before the sentence. */
  readonly choices: readonly string[]
  readonly mostWords: number | null
  /** What it says when there is nothing to say (▪); without one the block is then left out. */
  readonly fallback: string | null
}

/** The shape of what the advisor writes in a block. */
export type OwnText =
  | { readonly kind: 'sentences' }
  /** One line a point. */
  | {
      readonly kind: 'points'
      readonly most: number
      readonly mostWordsEach: number | null
      readonly numbered: boolean
    }
  /** One line a row, its cells parted by tabs. */
  | {
      readonly kind: 'rows'
      readonly most: number
      readonly headings: readonly string[]
      readonly widths: readonly number[]
    }
  /** A few words that the app puts in a place of its own. */
  | { readonly kind: 'line' }

/** A block, and what the app fills in. */
export interface NotePart {
  readonly block: NoteBlock
  readonly facts: (material: NoteMaterial) => readonly PaperBlock[]
}

const NOTHING: NotePart['facts'] = () => []

type Said = Partial<Omit<NoteBlock, 'key' | 'title' | 'hint'>> & { readonly facts?: NotePart['facts'] }

/** A block as its table of `reports.md` says it; what is left out, it does not have. */
export function part(
  key: string,
  { title, hint }: { readonly title: string; readonly hint: string },
  said: Said,
): NotePart {
  const { facts = NOTHING, ...rest } = said
  const block: NoteBlock = {
    key,
    title,
    hint,
    printsTitle: true,
    filledBy: 'adviseur',
    own: SENTENCES,
    choices: [],
    mostWords: null,
    fallback: null,
    ...rest,
  }
  return { block, facts }
}

export const SENTENCES: OwnText = { kind: 'sentences' }

/** Points of free length, such as a list of annexes. */
export const points = (most: number, numbered = false): OwnText => ({
  kind: 'points',
  most,
  mostWordsEach: null,
  numbered,
})

/** How long a point to be spoken may be (`reports.md` 3.1). */
export const WORDS_SPOKEN = 35

/** *Spreekpunten*: short enough to be spoken. */
export const spoken = (most: number): Pick<NoteBlock, 'own' | 'mostWords'> => ({
  own: { kind: 'points', most, mostWordsEach: WORDS_SPOKEN, numbered: false },
  mostWords: most * WORDS_SPOKEN,
})

/** Where the draft keeps which of the choices of a block was made. */
export const choiceKey = ({ key }: Pick<NoteBlock, 'key'>): string => `${key}-keuze`
