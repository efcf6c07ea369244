import { useEffect, useRef } from 'react'
import type { ECharts } from 'echarts/core'
import { chartIn, token, type ChartOption } from './chart-kit'

interface ChartProps {
  readonly option: ChartOption
  /** What it shows, in words, for who cannot see it. */
  readonly description: string
}

/** Draws a chart and keeps it as wide as its place. Its figures also stand in the table beside it. */
export function Chart({ option, description }: ChartProps) {
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
  return <div ref={place} role="img" aria-label={description} className="chart" />
}

/** What all charts share: no movement, the letters of the app, and no tooltip that would need styles of its own. */
const common = (): ChartOption => ({
  animation: false,
  textStyle: { fontFamily: token('font'), fontSize: 13, color: token('ink') },
  aria: { enabled: false, decal: { show: true } },
})
