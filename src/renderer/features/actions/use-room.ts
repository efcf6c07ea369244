import { useEffect, useState, type RefObject } from 'react'

/** What stands beside the table when the app opens: the navigation and a scroll bar, in pixels. */
const BESIDE = 223

/** The width inside an element in pixels, followed while it changes; a good guess until it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(window.innerWidth - BESIDE)
  useEffect(() => {
    const { current } = element
    if (!current) return undefined
    const observer = new ResizeObserver(() => setRoom(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
