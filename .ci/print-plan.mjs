import { installDependencies } from './dependencies.mjs'
import { inProject, root } from './paths.mjs'

await installDependencies()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(inProject('src', 'shared', 'first-plan', 'first-plan.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': inProject('src', 'shared') } },
})
process.stdout.write(`${JSON.stringify(module.firstPlan, null, 2)}\n`)
