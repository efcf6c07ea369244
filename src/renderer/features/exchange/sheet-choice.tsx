import type { FoundList } from '@shared/exchange/found-list'
import { t } from '../../messages/messages'
import { toggled } from './toggled'

interface SheetChoiceProps {
  readonly lists: readonly FoundList[]
  readonly chosen: ReadonlySet<string>
  onChoose(sheets: ReadonlySet<string>): void
}

/** Which sheets are read, when there is something to choose; a hidden one says that it is. */
export function SheetChoice({ lists, chosen, onChoose }: SheetChoiceProps) {
  if (lists.length === 1 && !lists.some(({ isHidden }) => isHidden)) return null
  return (
    <fieldset className="exchange-sheets">
      <legend>{t('exchange.sheets')}</legend>
      {lists.map((list) => (
        <label key={list.sheet}>
          <input
            type="checkbox"
            checked={chosen.has(list.sheet)}
            onChange={() => onChoose(toggled(chosen, list.sheet))}
          />
          {sheetWords(list)}
        </label>
      ))}
    </fieldset>
  )
}

function sheetWords({ sheet, isHidden, rows }: FoundList): string {
  const words = t('exchange.sheet', { name: sheet, count: rows.length })
  return isHidden ? t('exchange.hiddenSheet', { sheet: words }) : words
}
