import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { version } from './package.json' with { type: 'json' }

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@shared': here('src/shared') }

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
      rollupOptions: { input: { index: here('src/renderer/index.html'), lock: here('src/renderer/lock.html') } },
    },
  },
})
