import { useMemo } from 'react'
import type { Action } from '@shared/plan/action'
import { matching, type ActionFilter, type Facet, type Findable } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { findableIn } from '@shared/progress/actions-in-view'
import type { ActionStands } from '@shared/progress/stand'
import { rowMaker, standsById, type ActionRow } from './action-rows'
import { facetWords, type FacetWords } from './facet-words'
import { groupedLines, plainLines, type GridLine } from './grid-lines'
import { inOrder, type RowOrder } from './row-order'

interface Asked {
  readonly filter: ActionFilter
  readonly order: RowOrder
  readonly group: Facet | null
  /** The keys of groups that are folded. */
  readonly folded: ReadonlySet<string>
}

interface ActionRows {
  /** Every action, ready to be found. */
  readonly all: readonly Findable[]
  /** What the filter leaves, in order, each action once. */
  readonly rows: readonly ActionRow[]
  /** The same as the table shows it: in groups, when it is grouped. */
  readonly lines: readonly GridLine[]
  readonly words: FacetWords
  toRow(action: Action): ActionRow
}

/** The rows of the table. Words are joined once per stored change, not once per typed letter. */
export function useActionRows(plan: Plan, stand: ActionStands, { filter, order, group, folded }: Asked): ActionRows {
  const words = useMemo(() => facetWords(plan), [plan])
  const all = useMemo(() => findableIn(plan, stand), [plan, stand])
  const byId = useMemo(() => new Map(all.map((each) => [each.action.id, each])), [all])
  const toRow = useMemo(() => rowMaker(plan, standsById(stand)), [plan, stand])
  const rows = useMemo(
    () =>
      inOrder(
        matching(all, filter).map(({ action }) => toRow(action)),
        order,
      ),
    [all, toRow, filter, order],
  )
  const lines = useMemo(() => {
    if (group === null) return plainLines(rows)
    const found = rows.flatMap(({ action }) => byId.get(action.id) ?? [])
    return groupedLines(found, ({ action }) => toRow(action), { facet: group, words, folded })
  }, [rows, group, byId, toRow, words, folded])
  return { all, rows, lines, words, toRow }
}
