/** How many milliseconds the first picture is waited for: a window that is not in sight paints none. */
const LONGEST = 1000

/**
 * Resolves when something stands in the window. What nobody waits for begins then: before that it would take the processor
 * from what draws.
 */
export const firstPaint = new Promise<void>((resolve) => {
  setTimeout(resolve, LONGEST)
  new PerformanceObserver((painted) => {
    if (painted.getEntriesByName('first-contentful-paint').length > 0) resolve()
  }).observe({ type: 'paint', buffered: true })
})
