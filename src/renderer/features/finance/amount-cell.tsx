import { useRef, useState, type KeyboardEvent } from 'react'
import type { FilledIn } from '@shared/plan/change-budget'
import type { LineStand } from '@shared/progress/budget-stand'
import { inEuros, inSignedEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { AmountEditor } from './amount-editor'
import { cellProps, type Cell } from './use-cell-keys'

interface AmountCellProps {
  readonly stand: LineStand
  readonly field: FilledIn
  /** Where the keyboard stands. */
  readonly here: Cell
}

/** An amount that is filled in where it stands: by a click, by Enter, or by simply typing it. */
export function AmountCell({ stand: { line }, field, here }: AmountCellProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const euros = line[field]
  const inWords = euros === null ? t('finance.table.blank') : inEuros(euros)
  const column = t(`finance.table.columns.${field}`)
  const typeOver = (event: KeyboardEvent) => {
    if (!/^[\d-]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setTyped(event.key)
  }
  return (
    <td>
      <button
        ref={trigger}
        type="button"
        className="amount"
        data-empty={euros === null || undefined}
        aria-label={t('finance.table.edit', { column, line: line.name, amount: inWords })}
        onClick={() => setTyped(euros === null ? '' : String(euros))}
        onKeyDown={typeOver}
        {...cellProps({ row: line.id, column: field }, here)}
      >
        {euros === null ? '–' : field === 'changed' ? inSignedEuros(euros) : inEuros(euros)}
      </button>
      {typed !== null && <AmountEditor {...{ line, field, typed, trigger }} onClose={() => setTyped(null)} />}
    </td>
  )
}
