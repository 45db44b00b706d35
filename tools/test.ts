/**
 * `npm test`: the units, then a build, then the window on the Chromium host. Named files run alone:
 * `npm test -- due-date` (a unit), `npm test -- e2e/start.spec.ts` (a spec). Options go to whatever runs.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from './browser.ts'
import { freshBuild, root } from './fresh-build.ts'

const args = process.argv.slice(2)
const options = args.filter((arg) => arg.startsWith('-'))
const names = args.filter((arg) => !arg.startsWith('-'))
const isSpec = (name: string): boolean => name.includes('.spec') || /^e2e[\\/]/.test(name)
const specs = names.filter(isSpec)
const units = names.filter((name) => !isSpec(name))

const run = (script: string, ...scriptArgs: readonly string[]): boolean =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...scriptArgs], {
    cwd: root,
    stdio: 'inherit',
  }).status === 0

const runUnits = (): boolean => run('vitest/vitest.mjs', 'run', ...units, ...options)

const runSpecs = (): boolean => {
  freshBuild()
  process.env['REVISIT_BROWSER'] = ensureBrowser()
  return run('@playwright/test/cli.js', 'test', '--project=chromium', ...specs, ...options)
}

const wantsUnits = names.length === 0 || units.length > 0
const wantsSpecs = names.length === 0 || specs.length > 0
const passed = (!wantsUnits || runUnits()) && (!wantsSpecs || runSpecs())
process.exitCode = passed ? 0 : 1
