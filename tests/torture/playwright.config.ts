import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  workers: 1,
  retries: 0,
  timeout: 0,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  outputDir: '../../test-results/torture',
})
