import { useCallback, useState } from 'react'
import { layoutAsText, readLayout, type TableLayout } from './table-layout'

/** Where this machine remembers how the table is laid out; nothing of the plan is in it. */
const PLACE = 'actiewijzer.tabel'

/** How the table is laid out, remembered on this machine only. */
export function useTableLayout(): readonly [TableLayout, (layout: TableLayout) => void] {
  const [layout, setLayout] = useState(() => readLayout(localStorage.getItem(PLACE)))
  const keep = useCallback((to: TableLayout) => {
    setLayout(to)
    localStorage.setItem(PLACE, layoutAsText(to))
  }, [])
  return [layout, keep]
}
