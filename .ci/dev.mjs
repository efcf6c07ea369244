import { bundler } from './build.mjs'
import { runTool, stop } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay } from './display.mjs'
import { provideElectron } from './electron.mjs'
import { forRoot } from './ready.mjs'

if (!hasDisplay()) stop('Ontwikkelen gaat in een venster, en hier is geen scherm.')
await installDependencies()
const electron = await provideElectron()
const { code } = await runTool(bundler, ['dev', ...(forRoot.length > 0 ? ['--noSandbox'] : [])], {
  env: { ELECTRON_EXEC_PATH: electron },
})
process.exit(code)
