import type { ReactNode } from 'react'
import './record-table.css'

/** A column of a table of records. */
export interface RecordColumn {
  readonly name: string
  /** In pixels, for what is always as wide; the others share the rest. */
  readonly width?: number
}

interface RecordTableProps {
  readonly label: string
  readonly columns: readonly RecordColumn[]
  /** Its rows. */
  readonly children: ReactNode
}

/** A calm table of a few kinds of text, each record a row. */
export function RecordTable({ label, columns, children }: RecordTableProps) {
  return (
    <table className="record-table" aria-label={label}>
      <colgroup>
        {columns.map(({ name, width }) => (
          <col key={name} {...(width !== undefined && { style: { width } })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A title that opens its record. */
export function RecordButton({ title, onOpen }: { readonly title: string; onOpen(): void }) {
  return (
    <button type="button" className="record-button" onClick={onOpen}>
      <RecordText>{title}</RecordText>
    </button>
  )
}

/** A text in a cell; what is longer than a few lines is cut off, and stands in full where the record is opened. */
export function RecordText({ children }: { readonly children: ReactNode }) {
  return <span className="record-text">{children}</span>
}
