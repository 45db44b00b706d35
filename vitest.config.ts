import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,bench,tools,e2e}/**/*.test.ts'],
    testTimeout: 30_000,
    // One process a core for all files: starting one for each took longer than the tests. Units share no state.
    isolate: false,
    // All cores: by default one is left idle, which on two is half the machine.
    maxWorkers: '100%',
    setupFiles: ['./vitest.setup.ts'],
    // A plain import of "electron" under Node would try to fetch its binary; no unit may need it.
    alias: { electron: new URL('./e2e/no-electron.ts', import.meta.url).pathname },
  },
})
