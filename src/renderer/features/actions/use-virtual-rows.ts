import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { firstPaint } from '../../ui/first-paint'
import { HEADER_HEIGHT } from './row-height'

/** What stands above and below the table when the app opens, in pixels. */
const ABOVE_AND_BELOW = 144

/** How many rows are drawn out of sight, at either side: scrolling then never shows a gap. */
const AROUND = 8

interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  /** How high each is, in pixels; the same function as long as that is the same. */
  readonly heightAt: (index: number) => number
  /** The row that is drawn wherever it is: the one with the keyboard. */
  readonly kept: number
}

export interface VirtualRows {
  /** The height of all rows together. */
  readonly height: number
  /** The rows to draw: which one, how far from the top, and how high. */
  readonly drawn: readonly { readonly index: number; readonly top: number; readonly height: number }[]
}

/** Only the rows in sight are drawn, some around them, and always the one with the keyboard. */
export function useVirtualRows({ scroller, count, heightAt, kept }: VirtualRowsOptions): VirtualRows {
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
    estimateSize: heightAt,
    scrollMargin: HEADER_HEIGHT,
    overscan: isSeen ? AROUND : 0,
    initialRect: { width: window.innerWidth, height: window.innerHeight - ABOVE_AND_BELOW },
    rangeExtractor,
  })
  const measured = useRef(heightAt)
  useLayoutEffect(() => {
    if (measured.current === heightAt) return
    measured.current = heightAt
    virtualizer.measure()
  }, [virtualizer, heightAt])
  return {
    height: virtualizer.getTotalSize(),
    drawn: virtualizer
      .getVirtualItems()
      .map(({ index, start, size }) => ({ index, top: start - HEADER_HEIGHT, height: size })),
  }
}

/** Whether the first picture is on screen: only then is there time for what is out of sight. */
function useIsSeen(): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => void firstPaint.then(() => setIsSeen(true)), [])
  return isSeen
}
