import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  type AriaComponentOption,
  type GridComponentOption,
  type LegendComponentOption,
  type TooltipComponentOption,
} from 'echarts/components'
import { color, init, use as equipWith, type ComposeOption, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

equipWith([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TooltipComponent,
])

/** What a chart of this app can be told to draw. */
export type ChartOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | LineSeriesOption
  | TooltipComponentOption
>

/** A series of a chart: bars, or a line. */
export type { BarSeriesOption as BarSeries, LineSeriesOption as LineSeries } from 'echarts/charts'

/** A chart inside an element, drawn as SVG so that it stays sharp and its words stay words. */
export const chartIn = (element: HTMLElement): ECharts => init(element, null, { renderer: 'svg' })

/** The value of a token of the style sheet: charts choose no colours and letters of their own. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

/** The same, seen through: from 0 for nothing to 1. */
export const fadedToken = (name: string, opacity: number): string | undefined => color.modifyAlpha(token(name), opacity)

/** The names of what is drawn, above it at the left; they are to read, not to press. */
export const legendAbove = (): LegendComponentOption => ({
  top: 0,
  left: 0,
  padding: 0,
  selectedMode: false,
  textStyle: { fontSize: 13, color: token('ink') },
})

/** What stands beside the point or the piece that is looked at: drawn, because the content policy refuses styled HTML. */
export const tipOfItem = (): TooltipComponentOption => ({
  trigger: 'item',
  renderMode: 'richText',
  confine: true,
  textStyle: { color: token('ink') },
})
