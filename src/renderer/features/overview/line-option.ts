import type { LinePoint } from '@shared/progress/progress-line'
import { inPercent } from '../../messages/figures'
import { t } from '../../messages/messages'
import { legendAbove, tipOfItem, token, type LineSeries, type ChartOption } from '../../ui/chart-kit'

/** What the line chart draws: the points, and where the reference date stands among them. */
export interface Line {
  readonly points: readonly LinePoint[]
  /** In quarters from the beginning of the plan. */
  readonly onAt: number
  /** The share that is done on the reference date; empty when nothing is planned. */
  readonly actual: number | null
}

/** A stepped dashed line of what was promised, and the line of what was done until the reference date. */
export function lineOption(line: Line): ChartOption {
  const quarters = line.points.map(({ quarter }) => quarter)
  return {
    grid: { left: 46, right: 32, top: 54, bottom: 40, outerBoundsMode: 'none' },
    legend: { ...legendAbove(), itemWidth: 34 },
    tooltip: tipOfItem(),
    xAxis: [
      {
        type: 'category',
        data: quarters,
        axisLine: { lineStyle: { color: token('line-strong') } },
        axisLabel: { interval: 0, color: token('ink'), formatter: quarterAtAxis, lineHeight: 16 },
      },
      { type: 'value', show: false, min: 0, max: quarters.length },
    ],
    yAxis: {
      type: 'value',
      min: 0,
      max: 1,
      axisLabel: { formatter: inPercent, color: token('ink-soft') },
      splitLine: { lineStyle: { color: token('line') } },
    },
    series: [plannedSeries(line), actualSeries(line)],
  }
}

/** `Q2`, with the year only under its first quarter. */
const quarterAtAxis = (quarter: string): string =>
  quarter.endsWith('Q1') ? `${quarter.slice(5)}\n${quarter.slice(0, 4)}` : quarter.slice(5)

function plannedSeries({ points }: Line): LineSeries {
  const known = points.flatMap(({ planned }, place) => (planned === null ? [] : [[place + 1, planned]]))
  return {
    ...lineLook('ink', t('overview.charts.line.planned')),
    step: 'end',
    symbol: 'diamond',
    symbolSize: 9,
    lineStyle: { type: 'dashed', width: 2 },
    data: known.length === 0 ? [] : [[0, 0], ...known],
  }
}

function actualSeries({ points, onAt, actual }: Line): LineSeries {
  const isRunning = onAt <= points.length
  const ended = points.flatMap(({ actual }, place) =>
    place + 1 < onAt && actual !== null ? [[place + 1, actual]] : [],
  )
  return {
    ...lineLook('action', t('overview.charts.line.actual')),
    symbol: 'circle',
    symbolSize: 9,
    lineStyle: { width: 3 },
    data: isRunning && actual !== null ? [...ended, [onAt, actual]] : ended,
    ...(isRunning && { markLine: markAt(onAt) }),
  }
}

const markAt = (onAt: number): NonNullable<LineSeries['markLine']> => ({
  silent: true,
  symbol: 'none',
  label: { formatter: t('overview.charts.line.mark'), position: 'end', color: token('ink'), fontWeight: 600 },
  lineStyle: { color: token('ink'), type: 'solid', width: 1.5 },
  data: [{ xAxis: onAt }],
})

const lineLook = (colour: string, name: string): LineSeries => ({
  type: 'line',
  name,
  xAxisIndex: 1,
  color: token(colour),
  emphasis: { disabled: true },
  tooltip: { formatter: (point) => `${name}: ${inPercent(shareIn(point))}` },
})

/** The share of a point under the mouse. */
function shareIn(point: unknown): number {
  const { value } = (Array.isArray(point) ? point[0] : point) as { readonly value: readonly number[] }
  return value[1] ?? 0
}
