import { assertNever } from '../../result'
import type { Block, Cell, Report } from '../report'
import { sensitiveIn, type Suspect } from './sensitive'

/** A text in a report that looks sensitive: where it stands, and which of its words do. */
export interface SensitiveText {
  readonly sheet: string
  /** The number of the action it stands with; empty when it is about more than one. */
  readonly number: string | null
  readonly text: string
  readonly suspects: readonly Suspect[]
}

/**
 * What looks sensitive in a report as it goes out: read from the document itself, so that nothing can go out unread.
 * The same words about the same action stand there on several sheets and are told once, beside the action.
 */
export function sensitiveInReport(report: Report, known: readonly string[]): readonly SensitiveText[] {
  const read = new Map<string, readonly Suspect[]>()
  const suspectsIn = (text: string) => {
    const suspects = read.get(text) ?? sensitiveIn(text, known)
    read.set(text, suspects)
    return suspects
  }
  const found = report.sheets
    .flatMap(({ name, blocks }) => blocks.flatMap(passagesIn).map((passage) => ({ sheet: name, ...passage })))
    .map((passage) => ({ ...passage, suspects: suspectsIn(passage.text) }))
    .filter(({ suspects }) => suspects.length > 0)
  return toldOnce(found.toSorted((one, other) => rankOf(one) - rankOf(other))).toSorted(byNumberLast)
}

/** A cell of an action's own row is the text itself; a line about an action has other words around it. */
const rankOf = ({ number, isCell }: Passage): number => (number === null ? 2 : isCell ? 0 : 1)

/** By number, and what is about no action in particular at the end. */
const byNumberLast = (one: SensitiveText, other: SensitiveText): number => {
  const [first, second] = [one.number ?? 'z', other.number ?? 'z']
  return first < second ? -1 : first > second ? 1 : 0
}

/** Each without the words that were told before it: about its own action, or for a text about none about any. */
function toldOnce(found: readonly (SensitiveText & Passage)[]): readonly SensitiveText[] {
  const told = new Set<string>()
  return found.flatMap(({ sheet, number, text, suspects }) => {
    const key = (words: string) => (number === null ? words : `${number} ${words}`)
    const fresh = suspects.filter(({ words }) => !told.has(key(words)))
    for (const { words } of fresh) told.add(words).add(key(words))
    return fresh.length > 0 ? [{ sheet, number, text, suspects: fresh }] : []
  })
}

type Passage = Pick<SensitiveText, 'number' | 'text'> & { readonly isCell: boolean }

function passagesIn(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [passageOf(block.text)]
    case 'list':
      return block.items.map(passageOf)
    case 'facts':
      return block.rows.flatMap(({ value }) => textIn(value).map(passageOf))
    case 'table':
      return [...block.rows, ...block.totals].flatMap(({ cells }) => {
        const number = cells.find(({ kind }) => kind === 'action-number')
        const of = number?.kind === 'action-number' ? number.text : null
        return cells.flatMap(textIn).map((text) => ({ number: of, text, isCell: true }))
      })
    case 'beside':
      return block.parts.flatMap(({ blocks }) => blocks.flatMap(passagesIn))
    case 'space':
      return []
    default:
      return assertNever(block)
  }
}

/** A line about one action begins with its number; one about several of them is about none in particular. */
const passageOf = (text: string): Passage => ({
  number: /^(\d\.\d\d[a-z]?) –/.exec(text)?.[1] ?? null,
  text,
  isCell: false,
})

/** What a cell says in words that a person wrote. */
function textIn(cell: Cell): readonly string[] {
  if (cell.kind === 'text') return [cell.text]
  return cell.kind === 'light' && cell.remark !== null ? [cell.remark] : []
}
