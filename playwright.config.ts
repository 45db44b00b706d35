import { defineConfig } from '@playwright/test'

/** The same specs on both hosts; see e2e/app.ts for how each starts the built app. */
export default defineConfig({
  testDir: 'e2e',
  // The host's own units are vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
  projects: [{ name: 'chromium' }, { name: 'electron' }],
})
