import { quartersBetween } from '../plan/quarter'
import { lightName } from '../plan/light'
import { statusName } from '../plan/status'
import type { GsMaterial } from './gs-material'
import { paperWording } from './paper-wording'
import { asItIs, type PaperColumn } from './sheet-on-paper'
import { wording } from './wording'

/** Which columns of the sheets stand on the pages of the progress report; the widths are centimetres, more or less. */
const words = paperWording.gs
const { headings } = wording.actions

export function lightColumns({ stand }: Pick<GsMaterial, 'stand'>): readonly PaperColumn[] {
  return [
    asItIs(wording.themes.theme, 3),
    asItIs(wording.themes.actions, 1.3),
    asItIs(lightName('afgerond'), 1.7),
    asItIs(lightName('op-schema'), 1.4),
    asItIs(lightName('aandachtspunt'), 2.5),
    asItIs(lightName('loopt-achter'), 1.3),
    asItIs(lightName('niet-beoordeeld'), 2),
    ...(stand.total.count.withdrawn > 0 ? [asItIs(statusName('vervallen'), 1.7)] : []),
    { heading: words.judgement, from: [wording.summary.judgement], width: 2.8 },
  ]
}

export const PLANNED: readonly PaperColumn[] = [
  asItIs(wording.themes.theme, 4),
  asItIs(wording.themes.actions, 1.4),
  asItIs(wording.themes.planned, 1.8),
  asItIs(wording.themes.finished, 1.9),
  asItIs(wording.themes.difference, 1.6),
  asItIs(wording.themes.earlier, 1.7),
  asItIs(wording.themes.continuous, 2.1),
  asItIs(wording.themes.withoutQuarter, 1.9),
]

export const DEVIATIONS: readonly PaperColumn[] = [
  asItIs(headings.number, 1.2),
  asItIs(headings.action, 3.4),
  asItIs(wording.deviations.headings.now, 2.8),
  asItIs(wording.deviations.headings.deviation, 3.1),
  {
    heading: words.causeAndConsequence,
    from: [wording.deviations.headings.cause, wording.deviations.headings.consequence],
    width: 3.2,
  },
  {
    heading: wording.deviations.headings.measure,
    from: [wording.deviations.headings.measure, wording.deviations.headings.who, wording.deviations.headings.ready],
    width: 3.3,
  },
]

const { finance } = wording

export const FINANCE: readonly PaperColumn[] = [
  { heading: finance.headings.line, from: [finance.headings.line, finance.headings.remark], width: 4.4 },
  asItIs(finance.headings.adopted, 1.9),
  asItIs(finance.headings.current, 1.9),
  asItIs(finance.headings.committed, 1.9),
  asItIs(finance.headings.realised, 2.2),
  asItIs(finance.headings.forecast, 1.9),
  asItIs(finance.headings.difference, 1.8),
  asItIs(finance.headings.light, 2.8),
]

export const CHANGES: readonly PaperColumn[] = [
  asItIs(headings.number, 1.2),
  asItIs(headings.action, 5),
  asItIs(wording.changes.headings.before, 2.6),
  asItIs(wording.changes.headings.now, 2.6),
  {
    heading: wording.changes.headings.reason,
    from: [wording.changes.headings.reason, wording.changes.headings.decision],
    width: 3.6,
  },
  asItIs(wording.changes.headings.on, 2),
]

export const ACTIONS: readonly PaperColumn[] = [
  asItIs(headings.number, 1.2),
  asItIs(headings.action, 4.8),
  asItIs(headings.owner, 2.3),
  asItIs(headings.status, 2.2),
  asItIs(headings.light, 2.8),
  asItIs(headings.update, 3.7),
]

/** The quarter in the heading of a narrow column, in two words so that it takes two lines. */
export function planningColumns({ plan: { frame } }: GsMaterial): readonly PaperColumn[] {
  return [
    asItIs(headings.number, 1.2),
    asItIs(headings.action, 4.3),
    ...quartersBetween(frame.first, frame.last).map((quarter) => ({
      heading: quarter.replace('-', ' '),
      from: [quarter],
      width: 0.98,
    })),
    asItIs(wording.planning.remark, 3.6),
  ]
}
