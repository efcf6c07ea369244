import { commitmentStateName, type Commitment } from '../plan/commitment'
import { byCommitmentNumber } from '../plan/open-commitments'
import { onDay, text } from './cells'
import { sheetColumn, tableSheet, type CdkOverviewMaterial, type SheetColumn } from './cdk-overview-material'
import { cdkOverviewWording } from './cdk-overview-wording'
import { readableIn } from './readable-in'
import type { Sheet } from './report'

const words = cdkOverviewWording.commitments
const { headings } = words

/** Sheet 3: what was promised both ways, by number (`reports.md` 3.5). */
export const commitmentsSheet = ({ plan, options }: CdkOverviewMaterial): Sheet =>
  tableSheet({
    name: words.name,
    table: 'tblToezeggingen',
    columns: COLUMNS,
    items: readableIn(plan.commitments, options.disclosure).toSorted(byCommitmentNumber),
    nothing: { text: words.none, column: 3 },
  })

const COLUMNS: readonly SheetColumn<Commitment>[] = [
  sheetColumn(headings.number, 6, 'code', ({ number }) => text(number)),
  sheetColumn(headings.on, 12, 'day', ({ on }) => onDay(on)),
  sheetColumn(headings.at, 22, 'text', ({ at }) => text(at)),
  sheetColumn(headings.text, 46, 'text', ({ text: said }) => text(said)),
  sheetColumn(headings.by, 18, 'text', ({ by }) => text(by)),
  sheetColumn(headings.to, 18, 'text', ({ to }) => text(to)),
  sheetColumn(headings.due, 12, 'day', ({ due }) => onDay(due)),
  sheetColumn(headings.state, 14, 'text', ({ state }) => text(commitmentStateName(state))),
  sheetColumn(headings.standing, 30, 'text', ({ standing }) => text(standing)),
]
