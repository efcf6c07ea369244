import { addDays, type Day } from '../plan/day'
import { readable } from '../plan/disclosure'
import type { Engagement, EngagementKind } from '../plan/engagement'
import type { Light } from '../plan/light'
import type { Municipality } from '../plan/municipality'
import { count, onDay, text } from './cells'
import { sheetColumn, tableSheet, type CdkOverviewMaterial, type SheetColumn } from './cdk-overview-material'
import { actionsOf, byDay, isWith, lastBefore, openCommitments } from './cdk-questions'
import { cdkOverviewWording } from './cdk-overview-wording'
import type { Sheet } from './report'

const words = cdkOverviewWording.municipalities
const { headings } = words

/** Sheet 1: all municipalities, always, also those of which nothing is known (`reports.md` 3.5). */
export const municipalitiesSheet = (material: CdkOverviewMaterial): Sheet =>
  tableSheet({
    name: words.name,
    table: 'tblGemeenten',
    columns: columnsOf(material),
    items: material.plan.frame.municipalities,
    nothing: { text: words.none, column: 0 },
    frozen: 1,
    blocks: [
      { kind: 'space', rows: 1 },
      { kind: 'paragraph', text: words.counts, small: true },
    ],
  })

function columnsOf(material: CdkOverviewMaterial): readonly SheetColumn<Municipality>[] {
  const { plan, stand, options } = material
  const level = options.disclosure
  const dossierOf = ({ id }: Municipality) =>
    readable(
      plan.dossiers.find(({ about }) => about === id),
      level,
    )
  const last = (kind: EngagementKind, { id }: Municipality) =>
    lastBefore(plan, addDays(stand.on, 1), level, isWith(kind, [id]))
  const lit = (heading: string, width: number, light: Light) =>
    sheetColumn<Municipality>(heading, width, 'count', ({ id }) =>
      count(actionsOf(stand, [id]).filter((each) => each.light === light).length),
    )
  // Some widths differ from the specification: there `klankbordgesprek`, `Aandachtspunt` and `toezeggingen` break off.
  return [
    sheetColumn(headings.municipality, 20, 'text', ({ name }) => text(name)),
    sheetColumn(headings.district, 14, 'text', (each) => text(dossierOf(each)?.district ?? null)),
    sheetColumn(headings.lastVisit, 12, 'day', (each) => onDay(last('ambtsbezoek', each)?.on ?? null)),
    sheetColumn(headings.nextVisit, 12, 'day', (each) => onDay(nextVisit(material, each)?.on ?? null)),
    sheetColumn(headings.lastTalk, 16, 'day', (each) => onDay(last('klankbordgesprek', each)?.on ?? null)),
    sheetColumn(headings.actions, 8, 'count', ({ id }) => count(actionsOf(stand, [id]).length)),
    lit(headings.onSchedule, 8, 'op-schema'),
    lit(headings.attention, 14, 'aandachtspunt'),
    lit(headings.behind, 8, 'loopt-achter'),
    lit(headings.finished, 8, 'afgerond'),
    sheetColumn(headings.cooperations, 20, 'text', (each) => text(dossierOf(each)?.cooperations ?? null)),
    sheetColumn(headings.openCommitments, 13, 'count', ({ id }) =>
      count(openCommitments(plan, level, ({ municipalities }) => municipalities.includes(id)).length),
    ),
    sheetColumn(headings.talkingPoint, 24, 'text', (each) => {
      const visit = last('ambtsbezoek', each)
      const said = [
        ...(visit && isLongAgo(visit.on, stand.on) ? [words.longAgo] : []),
        dossierOf(each)?.talkingPoint.trim() ?? '',
      ].filter((part) => part !== '')
      return text(said.join(words.and))
    }),
  ]
}

const nextVisit = ({ plan, stand, options }: CdkOverviewMaterial, { id }: Municipality): Engagement | undefined =>
  byDay(plan.engagements).find(
    (each) => each.on > stand.on && isWith('ambtsbezoek', [id])(each) && readable(each, options.disclosure),
  )

/** A municipality is visited about once in two years (`reports.md` 1.6). */
const YEARS = 2

const isLongAgo = (visit: Day, on: Day): boolean => visit < `${Number(on.slice(0, 4)) - YEARS}${on.slice(4)}`
