import { run } from './command.mjs'
import { hasDisplay } from './display.mjs'
import { inProject, root } from './paths.mjs'
import { forRoot, getReady } from './ready.mjs'
import { runTour } from './run-tour.mjs'

if (hasDisplay()) {
  const { electron } = await getReady()
  const { code } = await run(electron, [...forRoot, root])
  process.exit(code)
}
console.error('Hier is geen scherm, dus de rondleiding doet wat een gebruiker zou doen.')
process.exit(await runTour({ out: inProject('tour') }))
