import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, type RefObject } from 'react'
import { HEADER_HEIGHT, ROW_HEIGHT } from './row-height'

interface VirtualRows {
  /** The height of all rows together. */
  readonly height: number
  /** The rows to draw: which one, and how far from the top. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[]
}

/** Only the rows in sight are drawn, some around them, and always the one with the keyboard. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, kept: number): VirtualRows {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range)
      return kept < 0 || inSight.includes(kept) ? inSight : [...inSight, kept].toSorted((a, b) => a - b)
    },
    [kept],
  )
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEADER_HEIGHT,
    overscan: 8,
    rangeExtractor,
  })
  return {
    height: virtualizer.getTotalSize(),
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - HEADER_HEIGHT })),
  }
}
