import { Fragment, useId } from 'react'
import { Input, TextField } from 'react-aria-components'
import type { OwnText } from '@shared/reports/cdk-note-block'
import { t } from '../../messages/messages'

interface RowsFieldProps {
  /** That of the block. */
  readonly title: string
  readonly hint: string
  readonly own: Extract<OwnText, { readonly kind: 'rows' }>
  /** A row a line, its cells parted by tabs. */
  readonly value: string
  onChange(text: string): void
  onLeave(): void
}

/** A small table to type in; under the last filled row there is room for one more, as far as the paper has room. */
export function RowsField({ title, hint, own, value, onChange, onLeave }: RowsFieldProps) {
  const id = useId()
  const rows = value === '' ? [] : value.split('\n').map((row) => row.split('\t'))
  const shown = rows.length < own.most ? [...rows, []] : rows
  const set = (row: number, column: number, text: string) => {
    const changed = shown.map((cells, place) =>
      own.headings.map((_, at) => (place === row && at === column ? text : (cells[at] ?? ''))),
    )
    onChange(asText(changed))
  }
  return (
    <div className="field" role="group" aria-labelledby={id} data-kept>
      <span id={id} className="field-label">
        {t('notes.editor.own')} <span className="unseen">{t('notes.editor.ownOf', { title })}</span>
      </span>
      <p className="field-hint">{hint}</p>
      <div
        className="note-rows"
        style={{ gridTemplateColumns: own.widths.map((width) => `minmax(0, ${width}fr)`).join(' ') }}
      >
        {own.headings.map((heading) => (
          <span key={heading} className="note-rows-heading" aria-hidden>
            {heading}
          </span>
        ))}
        {shown.map((cells, row) => (
          <Fragment key={row}>
            {own.headings.map((heading, column) => (
              <TextField
                key={heading}
                aria-label={t('notes.editor.row', { heading, row: row + 1 })}
                value={cells[column] ?? ''}
                onChange={(text) => set(row, column, text)}
                onBlur={onLeave}
              >
                <Input className="field-input" />
              </TextField>
            ))}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

/** Without the empty rows at the end; one between others keeps its place while it is typed in. */
function asText(rows: readonly (readonly string[])[]): string {
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''))
  return rows
    .slice(0, last + 1)
    .map((cells) => cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t'))
    .join('\n')
}
