import { defineConfig } from '@playwright/test'
import { ownScreens } from './tests/support/own-screens'

export default defineConfig({
  testDir: 'tests/e2e',
  // Two windows on one screen would take the keyboard from each other, so every worker has its own.
  workers: Math.max(1, ownScreens().length),
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine is slow, and slow is not wrong: what has to come may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  use: { trace: 'retain-on-failure' },
})
