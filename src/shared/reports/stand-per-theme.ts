import { lightName } from '../plan/light'
import { statusName } from '../plan/status'
import type { GroupStand, Stand } from '../progress/stand'
import { columnSum, count, lit, nothing, strong, text } from './cells'
import type { Cell, Table } from './report'
import { weighingInWords } from './sentences'
import { wording } from './wording'

const words = wording.summary

/** The colours in the order of the key figures: what is done first. */
export const CLOSING = ['afgerond', 'op-schema', 'aandachtspunt', 'loopt-achter', 'niet-beoordeeld'] as const

/** *Stand per thema*: the counts of each theme and its weighed judgement; a column for what is withdrawn when there is any. */
export function standPerTheme(stand: Stand): Table {
  const withWithdrawn = stand.total.count.withdrawn > 0
  const headings = [
    wording.themes.actions,
    ...CLOSING.map(lightName),
    ...(withWithdrawn ? [statusName('vervallen')] : []),
  ]
  return {
    kind: 'table',
    name: 'tblStand',
    caption: words.perTheme,
    filters: false,
    columns: [
      { heading: wording.themes.theme, holds: 'text' },
      ...headings.map((heading) => ({ heading, holds: 'count' }) as const),
      { heading: words.judgement, holds: 'light' },
    ],
    rows: stand.themes.map((group) => ({
      cells: [text(`${group.theme.number} ${group.theme.name}`), ...countCells(group, withWithdrawn), judgement(group)],
    })),
    totals: [
      {
        strong: true,
        cells: [strong(wording.themes.total), ...countCells(stand.total, withWithdrawn, true), nothing],
      },
    ],
  }
}

function countCells({ count: all }: GroupStand, withWithdrawn: boolean, summed = false): readonly Cell[] {
  const values = [all.actions, ...CLOSING.map((light) => all.lights[light]), ...(withWithdrawn ? [all.withdrawn] : [])]
  return values.map((value) => (summed ? count(value, columnSum) : count(value)))
}

/** The advisor's sentence, or else the counts from which the proposal follows. */
const judgement = ({ light, verdict, count: counts }: GroupStand): Cell =>
  verdict ? lit(light, 'vastgesteld', verdict.sentence) : lit(light, 'voorstel', weighingInWords(counts))
