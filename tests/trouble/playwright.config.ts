import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: ['trouble.ts', 'refusals.ts'],
  workers: 1,
  // The list is written at the end: one that lacks what came before a failure would look whole.
  maxFailures: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: '../../test-results/trouble',
})
