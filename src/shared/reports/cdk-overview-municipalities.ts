import { readable } from '../plan/disclosure'
import type { Light } from '../plan/light'
import type { Municipality } from '../plan/municipality'
import { openCommitments } from '../plan/open-commitments'
import { visitsTo, type Visits } from '../plan/visits'
import type { ActionStand } from '../progress/action-stand'
import { actionsOf } from '../progress/actions-of'
import type { Dossier } from '../plan/dossier'
import { count, onDay, text } from './cells'
import { sheetColumn, tableSheet, type CdkOverviewMaterial, type SheetColumn } from './cdk-overview-material'
import { cdkOverviewWording } from './cdk-overview-wording'
import { readableIn } from './readable-in'
import type { Sheet } from './report'

const words = cdkOverviewWording.municipalities
const { headings } = words

/** Sheet 1: all municipalities, always, also those of which nothing is known (`reports.md` 3.5). */
export const municipalitiesSheet = (material: CdkOverviewMaterial): Sheet =>
  tableSheet({
    name: words.name,
    table: 'tblGemeenten',
    columns: COLUMNS,
    items: material.plan.frame.municipalities.map((each) => told(each, material)),
    nothing: { text: words.none, column: 0 },
    frozen: 1,
    blocks: [
      { kind: 'space', rows: 1 },
      { kind: 'paragraph', text: words.counts, small: true },
    ],
  })

/** What the overview may tell of one municipality. */
interface Told {
  readonly name: string
  readonly dossier: Dossier | null
  readonly visits: Visits
  readonly actions: readonly ActionStand[]
  readonly open: number
}

function told({ id, name }: Municipality, { plan, stand, options }: CdkOverviewMaterial): Told {
  const level = options.disclosure
  const open = openCommitments(readableIn(plan.commitments, level))
  return {
    name,
    dossier: readable(
      plan.dossiers.find(({ about }) => about === id),
      level,
    ),
    visits: visitsTo(id, readableIn(plan.engagements, level), stand.on),
    actions: actionsOf(stand, id),
    open: open.filter(({ municipalities }) => municipalities.includes(id)).length,
  }
}

const lit = (heading: string, width: number, light: Light): SheetColumn<Told> =>
  sheetColumn(heading, width, 'count', ({ actions }) => count(actions.filter((each) => each.light === light).length))

/** Some widths differ from the specification: there `klankbordgesprek`, `toezeggingen` and the lights break off or touch. */
const COLUMNS: readonly SheetColumn<Told>[] = [
  sheetColumn(headings.municipality, 20, 'text', ({ name }) => text(name)),
  sheetColumn(headings.district, 14, 'text', ({ dossier }) => text(dossier?.district ?? null)),
  sheetColumn(headings.lastVisit, 12, 'day', ({ visits }) => onDay(visits.last?.on ?? null)),
  sheetColumn(headings.nextVisit, 12, 'day', ({ visits }) => onDay(visits.next?.on ?? null)),
  sheetColumn(headings.lastTalk, 16, 'day', ({ visits }) => onDay(visits.lastTalk?.on ?? null)),
  sheetColumn(headings.actions, 8, 'count', ({ actions }) => count(actions.length)),
  lit(headings.onSchedule, 8, 'op-schema'),
  lit(headings.attention, 14, 'aandachtspunt'),
  lit(headings.behind, 8, 'loopt-achter'),
  lit(headings.finished, 9, 'afgerond'),
  sheetColumn(headings.cooperations, 20, 'text', ({ dossier }) => text(dossier?.cooperations ?? null)),
  sheetColumn(headings.openCommitments, 13, 'count', ({ open }) => count(open)),
  sheetColumn(headings.talkingPoint, 24, 'text', ({ dossier, visits }) =>
    text(
      [visits.isLongAgo ? words.longAgo : '', dossier?.talkingPoint ?? '']
        .filter((said) => said !== '')
        .join(words.and),
    ),
  ),
]
