import { CELL_REMARKS, MOST, WORKBOOK_PROBLEMS, type Reading } from '@shared/exchange/workbook'
import * as z from 'zod'

/** The most that Excel lets anyone type in a cell. */
const LONGEST_TEXT = 32_767

const cell = z.strictObject({
  column: z.int().positive().max(MOST.columns),
  value: z.union([z.string().max(LONGEST_TEXT), z.number(), z.boolean(), z.date(), z.null()]),
  remark: z.enum(CELL_REMARKS).nullable(),
})

const row = z.strictObject({
  row: z.int().positive().max(MOST.rows),
  isHidden: z.boolean(),
  cells: z.array(cell).max(MOST.columns),
})

const sheet = z.strictObject({
  name: z.string().max(255),
  isHidden: z.boolean(),
  rows: z.array(row).max(MOST.rows),
})

/** What the process that reads files may answer: it read a stranger's file, so it may have become a stranger itself. */
const reading = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    workbook: z.strictObject({
      createdAt: z.string().max(40).nullable(),
      sheets: z.array(sheet).max(MOST.sheets),
    }),
  }),
  z.strictObject({ kind: z.literal('refused'), problem: z.enum(WORKBOOK_PROBLEMS) }),
])

/** What was answered, once its schema has read it; a file that led to anything else is damaged. */
export function whatWasRead(answered: unknown): Reading {
  const read = reading.safeParse(answered)
  return read.success ? read.data : { kind: 'refused', problem: 'damaged' }
}
