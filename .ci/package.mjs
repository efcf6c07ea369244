import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { stop } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { isForTesting, provideElectron } from './electron.mjs'
import { packageApp } from './package-app.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' }, 'test-electron': { type: 'boolean' } } })

if (!values.out) stop('Zeg waar het pakket moet komen: npm run package -- --out MAP')
if (process.platform !== 'linux') stop('Inpakken kan nu alleen op Linux.')
await installDependencies()
const electron = await provideElectron()
if (isForTesting(electron) && !values['test-electron'])
  stop(
    'Hier is alleen een verouderde Electron om mee te testen. Gebruikers krijgen die niet; voor een proef: --test-electron',
  )
await build()
console.log(`Het programma: ${await packageApp({ electron, out: values.out })}`)
