import type { LineStand } from '@shared/progress/budget-stand'
import { shortened } from '@shared/reports/shortened'
import { inEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { legendAbove, tipOfItem, token, type BarSeries, type ChartOption } from '../../ui/chart-kit'
import { dots, NO_PATTERN, stripes, type Decal } from '../../ui/chart-patterns'
import { eurosOrUnknown } from './euro-words'

/** What is drawn of a line, from what was given to what is thought to be spent. */
export const DRAWN = ['current', 'committed', 'realised', 'forecast'] as const

type Drawn = (typeof DRAWN)[number]

/** How long a name may be beside its bars. */
const LONGEST_NAME = 60

/** Four bars per line; what nobody filled in has no bar, and a zero has one without length. */
export function budgetOption(stands: readonly LineStand[]): ChartOption {
  return {
    grid: { left: 178, right: 28, top: 40, bottom: 28, outerBoundsMode: 'none' },
    legend: { ...legendAbove(), itemGap: 14 },
    tooltip: tipOfItem(),
    xAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      axisLabel: { formatter: inEuros, color: token('ink-soft') },
      splitLine: { lineStyle: { color: token('line') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: stands.map(({ line }) => shortened(line.name, LONGEST_NAME, '…')),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('line-strong') } },
      axisLabel: { interval: 0, width: 166, overflow: 'break', color: token('ink'), lineHeight: 15 },
    },
    series: DRAWN.map((column) => barsOf(column, stands)),
  }
}

function barsOf(column: Drawn, stands: readonly LineStand[]): BarSeries {
  const { colour, decal } = LOOKS[column]
  const name = t(`finance.chart.series.${column}`)
  return {
    type: 'bar',
    name,
    barGap: '10%',
    barCategoryGap: '28%',
    emphasis: { disabled: true },
    tooltip: { formatter: (bar) => barInWords(bar, name) },
    itemStyle: { color: token(colour), borderColor: token('line-strong'), borderWidth: 1, decal: decal() },
    data: stands.map(({ amounts }) => amounts[column]),
  }
}

/** `Loods 17 – Verplicht: € 75.000`, for the bar under the pointer or the keys. */
function barInWords(bar: unknown, series: string): string {
  const { name, value } = (Array.isArray(bar) ? bar[0] : bar) as { readonly name: string; readonly value?: number }
  return t('finance.chart.bar', { line: name, series, euros: eurosOrUnknown(value ?? null) })
}

const LOOKS: Record<Drawn, { readonly colour: string; decal(): Decal }> = {
  current: { colour: 'navy-soft', decal: () => NO_PATTERN },
  committed: { colour: 'navy', decal: () => stripes('paper', Math.PI / 4) },
  realised: { colour: 'action', decal: () => NO_PATTERN },
  forecast: { colour: 'paper', decal: () => dots('ink') },
}
