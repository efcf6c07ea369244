import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useState, type RefObject } from 'react'
import { HEADER_HEIGHT } from './row-height'

/** What stands above and below the table when the app opens, in pixels. */
const ABOVE_AND_BELOW = 142

/** How many rows are drawn out of sight, at either side: scrolling then never shows a gap. */
const AROUND = 8

interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  readonly rowHeight: number
  /** The row that is drawn wherever it is: the one with the keyboard. */
  readonly kept: number
}

export interface VirtualRows {
  /** The height of all rows together. */
  readonly height: number
  /** The rows to draw: which one, and how far from the top. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[]
}

/** Only the rows in sight are drawn, some around them, and always the one with the keyboard. */
export function useVirtualRows({ scroller, count, rowHeight, kept }: VirtualRowsOptions): VirtualRows {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range)
      return kept < 0 || inSight.includes(kept) ? inSight : [...inSight, kept].toSorted((a, b) => a - b)
    },
    [kept],
  )
  const isSeen = useIsSeen()
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: HEADER_HEIGHT,
    overscan: isSeen ? AROUND : 0,
    initialRect: { width: window.innerWidth, height: window.innerHeight - ABOVE_AND_BELOW },
    rangeExtractor,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  return {
    height: count * rowHeight,
    drawn: virtualizer.getVirtualItems().map(({ index }) => ({ index, top: index * rowHeight })),
  }
}

/** Whether the first picture is on screen: only then is there time for what is out of sight. */
function useIsSeen(): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIsSeen(true))
    return () => cancelIdleCallback(waiting)
  }, [])
  return isSeen
}
