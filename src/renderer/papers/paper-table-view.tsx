import type { PaperTable } from '@shared/reports/paper'
import { lightInWords } from '@shared/plan/light'
import { lightTail, type Cell, type Column, type Facts, type Row } from '@shared/reports/report'
import { CellView } from './cell-view'

/** A table over the whole width of the page; its head comes back on every page. */
export function PaperTableView({ table: { table, widths } }: { readonly table: PaperTable }) {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return (
    <>
      {/* A caption of the table itself is left behind at the foot of a page when the table moves to the next. */}
      {table.caption !== null && <p className="paper-caption">{table.caption}</p>}
      <table className="paper-table" {...(table.caption !== null && { 'aria-label': table.caption })}>
        <colgroup>
          {widths.map((width, place) => (
            <col key={place} width={`${(100 * width) / whole}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <HeadCell key={place} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <RowView key={place} row={row} columns={table.columns} />
          ))}
        </tbody>
        {table.totals.length > 0 && (
          <tbody className="paper-totals">
            {table.totals.map((row, place) => (
              <RowView key={place} row={row} columns={table.columns} />
            ))}
          </tbody>
        )}
      </table>
    </>
  )
}

const HeadCell = ({ column: { heading, above, marked, holds } }: { readonly column: Column }) => (
  <th scope="col" data-holds={holds} data-marked={marked}>
    {above && <span className="paper-above">{above}</span>}
    {heading}
  </th>
)

const RowView = ({ row: { cells, strong }, columns }: { readonly row: Row; readonly columns: readonly Column[] }) => (
  <tr data-strong={strong}>
    {cells.map((cell, place) => (
      <BodyCell key={place} cell={cell} holds={columns[place]?.holds} />
    ))}
  </tr>
)

/** What is said by colour too fills its cell; a light behind which something is said colours its own words only. */
function BodyCell({ cell, holds }: { readonly cell: Cell; readonly holds: Column['holds'] | undefined }) {
  if (cell.kind === 'light' && cell.remark === null)
    return (
      <td data-light={cell.light}>
        {lightInWords(cell.light)}
        {lightTail(cell)}
      </td>
    )
  if (cell.kind === 'letter')
    return (
      <td className="plan-letter" data-holds={holds} data-letter={cell.letter}>
        {cell.letter}
      </td>
    )
  return (
    <td data-holds={holds}>
      <CellView cell={cell} />
    </td>
  )
}

/** Labels with what belongs to each. */
export const FactsTable = ({ facts: { rows } }: { readonly facts: Facts }) => (
  <table className="paper-table paper-facts">
    <tbody>
      {rows.map(({ label, value }, place) => (
        <tr key={place}>
          <th scope="row">{label}</th>
          <td>
            <CellView cell={value} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
