import { dayInNumbers } from '@shared/plan/day'
import { kindName, strengthName } from '@shared/plan/kind'
import { causeName } from '@shared/plan/verdict'
import { inEuros, inPercent } from '../../messages/figures'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import type { ColumnName } from './column-widths'

/** The columns that hold a text or a number and nothing more. */
export type PlainColumn = Exclude<
  ColumnName,
  | 'number'
  | 'title'
  | 'owner'
  | 'partners'
  | 'adopted'
  | 'expected'
  | 'status'
  | 'light'
  | 'inhoud'
  | 'planning'
  | 'besteding'
  | 'heard'
>

const inWords = (euros: number | null | undefined): string | null => (euros == null ? null : inEuros(euros))

/** What stands in a plain column, in words; empty when there is nothing. */
const WORDS: Readonly<Record<PlainColumn, (row: ActionRow) => string | null>> = {
  theme: ({ action, theme }) => t('actions.filters.theme', { number: action.theme, name: theme }),
  section: ({ action }) => action.section,
  kind: ({ action }) => kindName(action.kind),
  strength: ({ action }) => strengthName(action.strength),
  municipalities: ({ municipalities }) => municipalities.join(', ') || null,
  adoptedStart: ({ action }) => action.adopted.start?.value ?? null,
  expectedStart: ({ action }) => action.expected.start?.value ?? null,
  moves: ({ stand }) => (stand && stand.timesMoved > 0 ? t('actions.times', { count: stand.timesMoved }) : null),
  reason: ({ action }) => action.statusReason,
  cause: ({ action }) => action.deviation && causeName(action.deviation.cause),
  measure: ({ action }) => action.deviation?.measure || null,
  progress: ({ stand }) => (stand?.actual ? inPercent(stand.actual.share) : null),
  nextStep: ({ action }) => action.steps.find(({ doneOn }) => doneOn === null)?.title ?? null,
  moments: ({ stand }) => momentWords(stand),
  condition: ({ action }) => action.condition?.text ?? null,
  budget: ({ stand }) => inWords(stand?.spending?.budget),
  forecast: ({ stand }) => inWords(stand?.spending?.forecast),
  update: ({ stand }) => stand?.updates[0]?.text ?? null,
  finishedOn: ({ stand }) => (stand?.finishedOn ? dayInNumbers(stand.finishedOn) : null),
  alsoAt: ({ action }) => action.alsoAt.join(', ') || null,
  parent: ({ action }) => action.parent,
}

function momentWords(stand: ActionRow['stand']): string | null {
  if (!stand?.moments) return null
  const { year, held, meant } = stand.moments
  return meant === null ? t('actions.moments.held', { held, year }) : t('actions.moments.heldOf', { held, meant, year })
}

export const plainWords = (column: PlainColumn, row: ActionRow): string | null => WORDS[column](row)
