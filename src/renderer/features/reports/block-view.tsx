import { assertNever } from '@shared/result'
import type { Block, Cell, Facts, Row, Table } from '@shared/reports/report'
import { CellView } from '../../papers/cell-view'
import { TracedFigure } from './traced'

interface BlockViewProps {
  readonly block: Block
  /** The widths of the sheet's columns, in characters. */
  readonly widths: readonly number[]
}

/** One block of a sheet. */
export function BlockView({ block, widths }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'paragraph':
      return <p className={block.small ? 'sheet-small' : undefined}>{block.text}</p>
    case 'list':
      return <Lines items={block.items} numbered={block.numbered} />
    case 'facts':
      return <FactsView facts={block} />
    case 'table':
      return <TableView table={block} widths={widths} />
    case 'beside':
      return (
        <div className="sheet-beside">
          {block.parts.map(({ from, to, blocks }) => (
            <div key={from}>
              {blocks.map((inner, place) => (
                <BlockView key={place} block={inner} widths={widths.slice(from, to + 1)} />
              ))}
            </div>
          ))}
        </div>
      )
    case 'space':
      return null
    default:
      return assertNever(block)
  }
}

function FactsView({ facts: { title, rows } }: { readonly facts: Facts }) {
  return (
    <>
      {title && <h3>{title}</h3>}
      <dl className="sheet-facts">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <SheetCell cell={value} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Lines({ items, numbered }: { readonly items: readonly string[]; readonly numbered: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className="sheet-list">
      {items.map((item, place) => (
        <li key={place}>{item}</li>
      ))}
    </List>
  )
}

/** A character of a workbook's column, and a column in which a quarter fits on one line. */
const PIXELS_A_CHARACTER = 7
const NARROWEST = 68

function TableView({ table, widths }: { readonly table: Table; readonly widths: readonly number[] }) {
  return (
    <table className="sheet-table">
      {table.caption && <caption>{table.caption}</caption>}
      <colgroup>
        {table.columns.map(({ heading }, place) => (
          <col key={heading} width={Math.max(NARROWEST, (widths[place] ?? NARROWEST) * PIXELS_A_CHARACTER)} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ heading, above, marked }) => (
            <th key={heading} scope="col" data-marked={marked}>
              {above && <span className="sheet-above">{above}</span>}
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, place) => (
          <RowView key={place} row={row} />
        ))}
      </tbody>
      {table.totals.length > 0 && (
        <tfoot>
          {table.totals.map((row, place) => (
            <RowView key={place} row={row} />
          ))}
        </tfoot>
      )}
    </table>
  )
}

function RowView({ row: { cells, strong } }: { readonly row: Row }) {
  return (
    <tr data-strong={strong}>
      {cells.map((cell, place) => (
        <td key={place} data-holds={cell.kind}>
          <SheetCell cell={cell} />
        </td>
      ))}
    </tr>
  )
}

/** What stands in a cell; a figure can be asked where it comes from. */
const SheetCell = ({ cell }: { readonly cell: Cell }) =>
  cell.kind === 'figure' ? <TracedFigure figure={cell} /> : <CellView cell={cell} />
