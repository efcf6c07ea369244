import { pastedList, type FieldNames, type NotPasted } from '@shared/exchange/pasted-list'
import { ok, refused, type Result } from '@shared/result'
import { t } from '../../messages/messages'
import type { ListFile } from './list-file'

/** Cells that were pasted, and hold no list of actions. */
export interface NoCells {
  readonly kind: NotPasted
}

/** What the table of actions calls the fields of the list. */
const NAMES: FieldNames = {
  owner: t('actions.columns.owner'),
  expected: t('actions.columns.expected'),
  status: t('actions.columns.status'),
  update: t('actions.columns.update'),
}

/** Cells that were copied in a spreadsheet, as a list that can be looked at before anything changes. */
export function pastedFile(text: string): Result<ListFile, NoCells> {
  const list = pastedList(text, t('exchange.pasted.sheet'), NAMES)
  if (!list.ok) return refused({ kind: list.problem })
  return ok({
    kind: 'list-file',
    id: crypto.randomUUID(),
    name: t('exchange.pasted.name'),
    madeAt: null,
    lists: [list.value],
  })
}
