import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width inside an element in pixels, followed while it changes. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    setRoom(current.clientWidth)
    const observer = new ResizeObserver(() => setRoom(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
