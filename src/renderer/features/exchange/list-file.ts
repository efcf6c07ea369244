import type { Cancelled, WorkbookRefused } from '@shared/desktop'
import { listsIn, type FoundList } from '@shared/exchange/found-list'
import type { Instant } from '@shared/plan/day'
import { wording } from '@shared/reports/wording'
import { ok, refused, type Result } from '@shared/result'
import { desktop } from '../../desktop'

/** A workbook in which lists of actions were found. */
export interface ListFile {
  readonly kind: 'list-file'
  /** Every reading is one of its own. */
  readonly id: string
  readonly name: string
  readonly madeAt: Instant | null
  readonly lists: readonly FoundList[]
}

/** There is no list in it. */
export interface NoList {
  readonly kind: 'no-list'
  readonly name: string
}

/** Asks for a workbook and looks for lists of actions in it. */
export async function openListFile(): Promise<Result<ListFile | Cancelled, WorkbookRefused | NoList>> {
  const opened = await desktop.openWorkbook()
  if (!opened.ok || opened.value.kind === 'cancelled') return opened.ok ? ok({ kind: 'cancelled' }) : opened
  const { name, workbook } = opened.value
  const lists = listsIn(workbook.sheets)
  if (lists.length === 0) return refused({ kind: 'no-list', name })
  return ok({ kind: 'list-file', id: crypto.randomUUID(), name, madeAt: momentOf(workbook.createdAt), lists })
}

function momentOf(written: string | null): Instant | null {
  const moment = written === null ? Number.NaN : Date.parse(written)
  return Number.isNaN(moment) ? null : (new Date(moment).toISOString() as Instant)
}

/** The sheets that are read unless someone chooses otherwise: our own list, or else all that are in sight. */
export function chosenAtFirst(lists: readonly FoundList[]): ReadonlySet<string> {
  const visible = lists.filter(({ isHidden }) => !isHidden)
  const own = visible.filter(({ sheet }) => sheet === wording.actions.name)
  return new Set((own.length > 0 ? own : visible).map(({ sheet }) => sheet))
}
