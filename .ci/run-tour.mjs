import { resolve } from 'node:path'
import { getReady } from './ready.mjs'
import { runPlaywright } from './playwright.mjs'

/** Does the three jobs through the screen and leaves what it made and saw in a folder. */
export async function runTour({ out, peildatum }) {
  const folder = resolve(out)
  const { cleanUp } = await getReady()
  const { code } = await runPlaywright('tests/tour/playwright.config.ts', {
    TOUR_OUT: folder,
    ...(peildatum && { TOUR_PEILDATUM: peildatum }),
  })
  cleanUp()
  if (code === 0) console.error(`De rondleiding staat in ${folder}`)
  return code
}
