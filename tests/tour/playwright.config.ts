import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: 'tour.ts',
  workers: 1,
  timeout: 180_000,
  reporter: [['list']],
  outputDir: '../../test-results/tour',
})
