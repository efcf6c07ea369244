import type { NoteDraft } from '../plan/note-draft'
import type { PreparedBlock } from './cdk-note'
import { cdkWording } from './cdk-wording'
import { linesOf, pointOf } from './own-text'
import type { PaperBlock } from './paper'
import { textsUnder, wordsIn } from './paper-length'
import { sensitiveIn, type Sensitive } from './sensitive/sensitive'

/** What the advisor should look at before a note goes out. None of it stops the note. */
export type NoteWarning = { readonly block: string; readonly title: string } & (
  | { readonly kind: 'to-fill-in' }
  /** Points or rows over the most stay off the paper. */
  | { readonly kind: 'too-many'; readonly found: number; readonly most: number }
  /** Looks like a person or a case; it may be neither. */
  | { readonly kind: 'sensitive'; readonly words: string; readonly looksLike: Sensitive }
  | { readonly kind: 'point-too-long'; readonly point: number; readonly words: number; readonly most: number }
)

/**
 * What is not filled in yet, too many, too long to be spoken, or looks as if it does not belong on paper, in the order
 * of the blocks (`reports.md` 1.9 and 3.1). `known` are names that are no person.
 */
export const noteWarnings = (
  blocks: readonly PreparedBlock[],
  draft: NoteDraft,
  known: readonly string[],
): readonly NoteWarning[] =>
  blocks.flatMap((prepared) => [
    ...warningsAbout(prepared, draft.texts[prepared.block.key] ?? ''),
    ...suspectsIn(prepared, known),
  ])

/** What looks sensitive in what goes on paper, told once each. */
function suspectsIn({ block, section }: PreparedBlock, known: readonly string[]): readonly NoteWarning[] {
  const suspects = section ? textsUnder(section).flatMap((text) => sensitiveIn(text, known)) : []
  const once = new Map(suspects.map(({ kind, words }) => [words, kind]))
  return [...once].map(([words, looksLike]) => ({
    block: block.key,
    title: block.title,
    kind: 'sensitive',
    words,
    looksLike,
  }))
}

function warningsAbout({ block, section }: PreparedBlock, typed: string): readonly NoteWarning[] {
  const { key, title, own } = block
  const about = { block: key, title }
  const lines = linesOf(typed)
  const isOpen = section !== null && section.blocks.some(isOpenStill)
  const most = own && 'most' in own ? own.most : lines.length
  const each = own?.kind === 'points' ? own.mostWordsEach : null
  return [
    ...(isOpen ? [{ ...about, kind: 'to-fill-in' } as const] : []),
    ...(lines.length > most ? [{ ...about, kind: 'too-many', found: lines.length, most } as const] : []),
    ...lines.flatMap((line, index) => {
      const inPoint = wordsInPoint(line)
      if (each === null || inPoint <= each) return []
      return [{ ...about, kind: 'point-too-long', point: index + 1, words: inPoint, most: each } as const]
    }),
  ]
}

const isOpenStill = (block: PaperBlock): boolean => block.kind === 'paragraph' && block.text === cdkWording.toFillIn

/** How many words of a typed point go on paper. */
const wordsInPoint = (line: string): number =>
  wordsIn({ heading: null, mostWords: null, blocks: [{ kind: 'bullets', items: [pointOf(line)], numbered: false }] })
