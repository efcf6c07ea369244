import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { ECharts } from 'echarts/core'
import { t } from '../messages/messages'
import { chartIn, token, type ChartOption } from './chart-kit'

interface ChartProps {
  readonly option: ChartOption
  /** What it shows, in words, for who cannot see it. */
  readonly description: string
  /** In pixels, when it has more rows than fit in the usual height. */
  readonly height?: number | undefined
}

/**
 * Draws a chart and keeps it as wide as its place. The keyboard comes to it too: arrows go from point to point. Its
 * figures also stand in the table beside it.
 */
export function Chart({ option, description, height }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(null)
  useEffect(() => {
    if (!place.current) return undefined
    const drawn = chartIn(place.current)
    const room = new ResizeObserver(() => drawn.resize())
    room.observe(place.current)
    chart.current = drawn
    return () => {
      room.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => chart.current?.setOption({ ...common(), ...option }, { notMerge: true }), [option])
  const byKeys = usePointsByKeys(chart, option)
  return (
    <div
      ref={place}
      role="img"
      tabIndex={0}
      aria-label={`${description} ${t('ui.chartKeys')}`}
      className="chart"
      style={{ height }}
      {...byKeys}
    />
  )
}

const STEPS: Readonly<Record<string, readonly [series: number, point: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** What the pointer tells of a point, for the arrow keys: left and right within a series, up and down between them. */
function usePointsByKeys(chart: RefObject<ECharts | null>, option: ChartOption) {
  const at = useRef({ series: 0, point: -1 })
  const hide = () => chart.current?.dispatchAction({ type: 'hideTip' })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide()
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const sizes = pointsIn(option)
    const series = within(at.current.series + step[0], sizes.length)
    const point = within(Math.max(0, at.current.point + step[1]), sizes[series] ?? 0)
    at.current = { series, point }
    chart.current?.dispatchAction({ type: 'showTip', seriesIndex: series, dataIndex: point })
  }
  return { onKeyDown, onBlur: hide }
}

const within = (place: number, size: number): number => Math.min(Math.max(place, 0), Math.max(size - 1, 0))

/** How many points each series has. */
const pointsIn = ({ series }: ChartOption): readonly number[] =>
  [series ?? []].flat().map(({ data }) => (Array.isArray(data) ? data.length : 0))

/** What all charts share: no movement, the letters of the app, and no tooltip that would need styles of its own. */
const common = (): ChartOption => ({
  animation: false,
  textStyle: { fontFamily: token('font'), fontSize: 13, color: token('ink') },
  aria: { enabled: false, decal: { show: true } },
})
