import { defineConfig } from '@playwright/test'
import type { HostOption } from './e2e/fixtures.ts'

/** The same specs on both hosts; see e2e/app.ts for how each starts the built app. */
export default defineConfig<object, HostOption>({
  testDir: 'e2e',
  // The host's own units are vitest's.
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Generous: what is proved is what happens, not how fast a busy machine is.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  // A trace of every spec takes as long again as the specs: `--trace retain-on-failure` makes them when one is needed.
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium sample', testMatch: 'prepare-sample.ts', use: { host: 'chromium' } },
    { name: 'chromium', use: { host: 'chromium' }, dependencies: ['chromium sample'] },
    { name: 'electron sample', testMatch: 'prepare-sample.ts', use: { host: 'electron' } },
    { name: 'electron', use: { host: 'electron' }, dependencies: ['electron sample'] },
  ],
})
