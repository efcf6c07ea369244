import type { Commitment } from '../plan/commitment'
import { commitmentStateName } from '../plan/commitment'
import { dayInNumbers } from '../plan/day'
import type { Disclosure } from '../plan/disclosure'
import { lightInWords, type Light } from '../plan/light'
import { statusName } from '../plan/status'
import type { ActionStand } from '../progress/action-stand'
import { actionNumber, lit, onDay, text } from './cells'
import { cdkWording } from './cdk-wording'
import { updateFor } from './free-texts'
import type { PaperBlock } from './paper'
import type { Column, Row } from './report'
import { withoutEmptyColumns } from './sheet-on-paper'
import { shortened } from './shortened'

const words = cdkWording

/** How long the text on how an action stands may be in a note. */
const LONGEST_UPDATE = 160

interface NoteTable<T> {
  readonly name: string
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  /** How many rows it takes at most; under it stands how many more there are. */
  readonly most: number
  readonly more: (count: number) => string
  readonly rowOf: (item: T) => Row['cells']
}

/** A table of at most so many rows and no empty column, with how many more there are; nothing without a row. */
export function noteTable<T>(items: readonly T[], table: NoteTable<T>): readonly PaperBlock[] {
  const { name, columns, widths, most, more, rowOf } = table
  if (items.length === 0) return []
  const rows = items.slice(0, most).map((item) => ({ cells: rowOf(item) }))
  return [
    withoutEmptyColumns({
      kind: 'paper-table',
      widths,
      table: { kind: 'table', name, caption: null, columns, rows, totals: [], filters: false },
    }),
    ...(items.length > most ? [{ kind: 'paragraph', text: more(items.length - most), small: true } as const] : []),
  ]
}

/** What is behind first, then what asks for attention, and what is done or withdrawn last. */
const URGENCY: readonly (Light | null)[] = [
  'loopt-achter',
  'aandachtspunt',
  'op-schema',
  'niet-beoordeeld',
  'afgerond',
  null,
]

/** 0 for what is behind, and higher for what asks less. */
export const urgencyOf = (light: Light | null): number => URGENCY.indexOf(light)

export const mostUrgentFirst = (stands: readonly ActionStand[]): readonly ActionStand[] =>
  stands.toSorted((one, other) => urgencyOf(one.light) - urgencyOf(other.light))

/** The latest text on how an action stands that a paper of that level may give, with its day. */
export function latestUpdate(stand: ActionStand, level: Disclosure): string | null {
  const latest = updateFor(level, stand)
  if (!latest) return null
  const said = shortened(latest.text.replace(/\s+/g, ' '), LONGEST_UPDATE, words.cut)
  return words.updatedOn(said, dayInNumbers(latest.happenedOn))
}

/** Actions with their light and how they stand, the most urgent first. */
export const actionsTable = (stands: readonly ActionStand[], level: Disclosure): readonly PaperBlock[] =>
  noteTable(mostUrgentFirst(stands), {
    name: 'tblActies',
    columns: [
      { heading: words.actions.number, holds: 'code' },
      { heading: words.actions.action, holds: 'text' },
      { heading: words.actions.light, holds: 'light' },
      { heading: words.actions.update, holds: 'text' },
    ],
    widths: [6, 32, 20, 42],
    most: 6,
    more: words.moreActions,
    rowOf: (stand) => [
      actionNumber(stand.action.number),
      text(stand.action.title),
      stand.light ? lit(stand.light) : text(statusName(stand.action.status)),
      text(latestUpdate(stand, level) ?? statusName(stand.action.status)),
    ],
  })

/** Open *toezeggingen*, the oldest first. */
export const commitmentsTable = (commitments: readonly Commitment[]): readonly PaperBlock[] =>
  noteTable(commitments, {
    name: 'tblAfspraken',
    columns: [
      { heading: words.commitments.on, holds: 'day' },
      { heading: words.commitments.text, holds: 'text' },
      { heading: words.commitments.by, holds: 'text' },
      { heading: words.commitments.standing, holds: 'text' },
    ],
    widths: [14, 42, 20, 24],
    most: 5,
    more: words.moreCommitments,
    rowOf: (commitment) => [
      onDay(commitment.on),
      text(commitment.text),
      text(commitment.by),
      text(standingOf(commitment)),
    ],
  })

function standingOf({ standing, state, due }: Commitment): string {
  const said = standing.trim() || commitmentStateName(state)
  return due ? words.dueOn(said, dayInNumbers(due)) : said
}

/** `▲ Aandachtspunt`, or that it is withdrawn. */
export const lightOf = ({ light, action }: ActionStand): string =>
  light ? lightInWords(light) : statusName(action.status)
