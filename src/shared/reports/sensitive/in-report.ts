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
    .map((passage): SensitiveText => ({ ...passage, suspects: suspectsIn(passage.text) }))
    .filter(({ suspects }) => suspects.length > 0)
  return toldOnce(found)
}

/** Those beside an action first: what is left of the others are words that stand with no action. */
function toldOnce(found: readonly SensitiveText[]): readonly SensitiveText[] {
  const told = new Set<string>()
  const anywhere = new Set<string>()
  const apart = found.toSorted((one, other) => Number(one.number === null) - Number(other.number === null))
  return apart.flatMap((each) => {
    const isNew = ({ words }: Suspect) =>
      each.number === null ? !anywhere.has(words) : !told.has(`${each.number} ${words}`)
    const suspects = each.suspects.filter(isNew)
    for (const { words } of suspects) told.add(`${each.number} ${words}`)
    for (const { words } of suspects) anywhere.add(words)
    return suspects.length > 0 ? [{ ...each, suspects }] : []
  })
}

type Passage = Pick<SensitiveText, 'number' | 'text'>

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
        return cells.flatMap(textIn).map((text) => ({ number: of, text }))
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
const passageOf = (text: string): Passage => ({ number: /^(\d\.\d\d[a-z]?) –/.exec(text)?.[1] ?? null, text })

/** What a cell says in words that a person wrote. */
function textIn(cell: Cell): readonly string[] {
  if (cell.kind === 'text') return [cell.text]
  return cell.kind === 'light' && cell.remark !== null ? [cell.remark] : []
}
