import { expect, inaccessible, resize, type OpenApp } from './test-app'

/** A window on an ordinary screen, and the smallest in which everything has to fit; a test goes on in the smallest. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const

/** Looks at the window in both of its sizes, one after another, without starting the app again. */
export async function atBothSizes({ app, page }: OpenApp, look: (at: string) => Promise<void>): Promise<void> {
  for (const size of SIZES) {
    await resize(app, size)
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width)
    await look(`${size.width} by ${size.height}`)
  }
}

/** Expects that nothing sticks out of it at the side, at both sizes; charts are drawn anew after the window has its size. */
export const expectFits = (opened: OpenApp, what = opened.page.getByRole('main')): Promise<void> =>
  atBothSizes(opened, async (at) => {
    const sticksOut = () => what.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    await expect.poll(sticksOut, at).toBe(0)
  })

/** Expects that all that is on the screen now can be used by everyone, at both sizes. */
export const expectAccessible = (opened: OpenApp, what = 'the screen'): Promise<void> =>
  atBothSizes(opened, async (at) => {
    expect(await inaccessible(opened.page), `${what} at ${at}`).toEqual([])
  })
