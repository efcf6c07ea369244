import type { ActionStand } from '../progress/action-stand'
import { actionNumber, text } from './cells'
import { sheetColumn, tableSheet, type CdkOverviewMaterial, type SheetColumn } from './cdk-overview-material'
import { cdkOverviewWording } from './cdk-overview-wording'
import { judgedCell, updateOf } from './gs-actions'
import { listed, themeInWords } from './gs-highlights'
import type { Sheet } from './report'
import { wording } from './wording'

const words = cdkOverviewWording.actions
const { headings } = wording.actions

/** Sheet 5: of the list of actions what a conversation needs, with texts up to the level of the overview. */
export function shortActionsSheet(material: CdkOverviewMaterial): Sheet {
  const { options } = material
  const columns: readonly SheetColumn<ActionStand>[] = [
    sheetColumn(headings.number, 6, 'code', ({ action }) => actionNumber(action.number)),
    sheetColumn(headings.theme, 18, 'text', ({ action }) => text(themeInWords(action.theme, material.plan.frame))),
    sheetColumn(headings.action, 52, 'text', ({ action }) => text(action.title)),
    sheetColumn(headings.light, 18, 'light', (stand) => judgedCell('totaal', stand)),
    sheetColumn(headings.update, 74, 'text', (stand) => text(updateOf(options.disclosure, stand, material))),
  ]
  return tableSheet({
    name: words.name,
    table: 'tblActiesKort',
    columns,
    items: listed(material.stand),
    nothing: { text: words.none, column: 2 },
    frozen: 3,
  })
}
