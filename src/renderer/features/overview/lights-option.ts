import type { Category } from '@shared/progress/bridge'
import { CATEGORIES } from '@shared/progress/bridge'
import type { Stand } from '@shared/progress/stand'
import { categoryInWords, numberIn } from './category-words'
import { legendAbove, tipOfItem, token, type BarSeries, type ChartOption } from '../../ui/chart-kit'
import { dots, NO_PATTERN, squares, stripes, type Decal } from '../../ui/chart-patterns'

/** A stacked bar per theme, from good to bad; each colour has a pattern and each piece its number. */
export function lightsOption(stand: Stand): ChartOption {
  const drawn = CATEGORIES.filter((category) => numberIn(stand.total.count, category) > 0)
  return {
    grid: { left: 150, right: 20, top: drawn.length > IN_ONE_LINE ? 72 : 48, bottom: 24, outerBoundsMode: 'none' },
    legend: { ...legendAbove(), itemGap: 14 },
    tooltip: tipOfItem(),
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: token('ink-soft') },
      splitLine: { lineStyle: { color: token('line') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: stand.themes.map(({ theme }) => `${theme.number} ${theme.name}`),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('line-strong') } },
      axisLabel: { width: 140, overflow: 'break', color: token('ink'), lineHeight: 15 },
    },
    series: drawn.map((category) => piecesOf(category, stand)),
  }
}

/** So many names of colours stand beside each other above the bars; more take a second line. */
const IN_ONE_LINE = 3

function piecesOf(category: Category, stand: Stand): BarSeries {
  const { colour, decal } = LOOKS[category]
  return {
    type: 'bar',
    stack: 'lights',
    name: categoryInWords(category),
    barWidth: '62%',
    emphasis: { disabled: true },
    tooltip: { formatter: (piece) => inWords(piece, category) },
    itemStyle: { color: token(colour), borderColor: token('paper'), borderWidth: 1, decal: decal() },
    label: {
      show: true,
      color: token('ink'),
      backgroundColor: token('paper'),
      borderRadius: 2,
      padding: [2, 4],
      fontWeight: 600,
      fontSize: 12,
    },
    data: stand.themes.map(({ count }) => numberIn(count, category) || null),
  }
}

/** `2 Provinciaal beleid, ▲ Aandachtspunt: 3` */
function inWords(piece: unknown, category: Category): string {
  const { name, value } = (Array.isArray(piece) ? piece[0] : piece) as { readonly name: string; readonly value: number }
  return `${name}, ${categoryInWords(category)}: ${value}`
}

const LOOKS: Record<Category, { readonly colour: string; decal(): Decal }> = {
  'op-schema': { colour: 'light-op-schema', decal: () => NO_PATTERN },
  aandachtspunt: { colour: 'light-aandachtspunt', decal: () => stripes('light-aandachtspunt-ink', Math.PI / 4) },
  'loopt-achter': { colour: 'light-loopt-achter', decal: () => squares('light-loopt-achter-ink') },
  afgerond: { colour: 'light-afgerond', decal: () => stripes('light-afgerond-ink', 0) },
  'niet-beoordeeld': { colour: 'light-niet-beoordeeld', decal: () => dots('light-niet-beoordeeld-ink') },
  vervallen: { colour: 'paper', decal: () => stripes('line-strong', -Math.PI / 4) },
}
