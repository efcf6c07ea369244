import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { ChunkingContext } from 'rolldown'
import { version } from './package.json' with { type: 'json' }

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@shared': here('src/shared') }

const index = here('src/renderer/index.html')
const lock = here('src/renderer/lock.html')

/**
 * Every file is asked for by itself, so what the screens need before anything is shown comes in two: what the page of
 * the lock needs as well, and the rest.
 */
function fileOfFirst(id: string, context: ChunkingContext): string | null {
  if (!reachableFrom(index, context).has(id)) return null
  return reachableFrom(lock, context).has(id) ? 'base' : 'first'
}

function reachableFrom(page: string, context: ChunkingContext): ReadonlySet<string> {
  const found = new Set([page])
  for (const each of found) context.getModuleInfo(each)?.importedIds.forEach((imported) => found.add(imported))
  return found
}

export default defineConfig({
  main: {
    // The process that reads files gets the library as it is for browsers: it can reach neither files nor a network.
    resolve: { alias: { ...alias, exceljs: 'exceljs/dist/exceljs.min.js' } },
    build: {
      target: 'node20',
      rollupOptions: {
        input: { index: here('src/main/index.ts'), reader: here('src/renderer/documents/reader.ts') },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20',
      rollupOptions: {
        input: { preload: here('src/main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src/renderer'),
    resolve: { alias },
    // The component library brings its words in some thirty languages; the app speaks one.
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }],
    define: { __VERSION__: JSON.stringify(version) },
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      minify: true,
      rolldownOptions: {
        input: { index, lock },
        output: { codeSplitting: { groups: [{ name: fileOfFirst, debugName: 'first', tags: ['$initial'] }] } },
      },
    },
  },
})
