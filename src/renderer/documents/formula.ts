import type { Calculation } from '@shared/reports/report'
import { address } from '@shared/exchange/cell-address'
import { assertNever } from '@shared/result'
import type { Placed, PlacedTable } from './lay-out'

/** The formula for a calculation, without its `=`, over the cells that its table put on the sheet. */
export function formulaOf(
  calculation: Calculation,
  { row, column }: Placed,
  table: PlacedTable,
  all: readonly PlacedTable[],
): string {
  switch (calculation.kind) {
    case 'column-sum':
      return `SUM(${address(table.firstRow, column)}:${address(table.lastRow, column)})`
    case 'row-sum':
      return `SUM(${calculation.columns.map((each) => address(row, table.column + each)).join(',')})`
    case 'row-difference':
      return `${address(row, table.column + calculation.from)}-${address(row, table.column + calculation.less)}`
    case 'difference':
      return `${address(rowNamed(calculation.from, all), column)}-${address(rowNamed(calculation.less, all), column)}`
    default:
      return assertNever(calculation)
  }
}

function rowNamed(name: string, tables: readonly PlacedTable[]): number {
  const found = tables.flatMap(({ named }) => named).find(([each]) => each === name)
  if (!found) throw new Error(`Geen regel met de naam ${name}`)
  return found[1]
}
