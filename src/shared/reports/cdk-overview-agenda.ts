import { byMoment, isComing } from '../plan/agenda'
import { engagementKindName, type Engagement } from '../plan/engagement'
import { byNumber } from '../plan/action'
import { noteStateName, noteStateOf } from '../plan/note-state'
import { onDay, text } from './cells'
import { sheetColumn, tableSheet, type CdkOverviewMaterial, type SheetColumn } from './cdk-overview-material'
import { cdkOverviewWording } from './cdk-overview-wording'
import { readableIn } from './readable-in'
import type { Sheet } from './report'

const words = cdkOverviewWording.agenda
const { headings } = words

/** Sheet 2: the moments of the CdK by day; the last column tells past from coming, to filter by (`reports.md` 3.5). */
export function agendaSheet(material: CdkOverviewMaterial): Sheet {
  const { plan, options } = material
  return tableSheet({
    name: words.name,
    table: 'tblAgenda',
    columns: columnsOf(material),
    items: readableIn(plan.engagements, options.disclosure).toSorted(byMoment),
    nothing: { text: words.none, column: 1 },
  })
}

const columnsOf = ({ plan, stand }: CdkOverviewMaterial): readonly SheetColumn<Engagement>[] => [
  sheetColumn(headings.on, 12, 'day', ({ on }) => onDay(on)),
  sheetColumn(headings.occasion, 30, 'text', ({ occasion }) => text(occasion)),
  sheetColumn(headings.kind, 20, 'text', ({ kind }) => text(engagementKindName(kind))),
  sheetColumn(headings.withWhom, 26, 'text', ({ withWhom }) => text(withWhom)),
  sheetColumn(headings.subject, 34, 'text', ({ subject }) => text(subject)),
  sheetColumn(headings.actions, 12, 'text', ({ actions }) => {
    const chosen = plan.actions.filter(({ id }) => actions.includes(id)).toSorted(byNumber)
    return text(chosen.map(({ number }) => number).join('; '))
  }),
  sheetColumn(headings.note, 14, 'text', ({ id }) => text(noteStateName(noteStateOf(plan, id)))),
  sheetColumn(headings.deliverBy, 15, 'day', ({ deliverBy }) => onDay(deliverBy)),
  sheetColumn(headings.when, 12, 'text', (each) => text(isComing(each, stand.on) ? words.coming : words.past)),
]
