import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: { '@shared': here('src/shared'), '@renderer': here('src/renderer'), '@main': here('src/main') },
  },
  test: {
    include: ['tests/{shared,renderer,main,walls}/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    // Properties run a thousand times, on machines that do other things too.
    testTimeout: 60_000,
  },
})
