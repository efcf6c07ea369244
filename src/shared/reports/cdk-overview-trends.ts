import { disclosureName } from '../plan/disclosure'
import type { Trend } from '../plan/trend'
import { onDay, text } from './cells'
import { sheetColumn, tableSheet, type CdkOverviewMaterial, type SheetColumn } from './cdk-overview-material'
import { cdkOverviewWording } from './cdk-overview-wording'
import { themeInWords } from './gs-highlights'
import { readableIn } from './readable-in'
import type { Sheet } from './report'

const words = cdkOverviewWording.trends
const { headings } = words

/** Sheet 4: trends with their source, the newest first (`reports.md` 3.5). */
export function trendsSheet({ plan, options }: CdkOverviewMaterial): Sheet {
  const columns: readonly SheetColumn<Trend>[] = [
    sheetColumn(headings.on, 12, 'day', ({ on }) => onDay(on)),
    sheetColumn(headings.text, 40, 'text', ({ text: said }) => text(said)),
    sheetColumn(headings.theme, 14, 'text', ({ theme }) => text(theme && themeInWords(theme, plan.frame))),
    sheetColumn(headings.source, 28, 'text', ({ source }) => text(source)),
    sheetColumn(headings.meaning, 40, 'text', ({ meaning }) => text(meaning)),
    sheetColumn(headings.proposal, 28, 'text', ({ proposal }) => text(proposal)),
    sheetColumn(headings.disclosure, 12, 'text', ({ disclosure }) => text(disclosureName(disclosure))),
  ]
  return tableSheet({
    name: words.name,
    table: 'tblTrends',
    columns,
    items: readableIn(plan.trends, options.disclosure).toSorted((one, other) =>
      one.on > other.on ? -1 : one.on < other.on ? 1 : 0,
    ),
    nothing: { text: words.none, column: 1 },
  })
}
