/** `npm start`: Revisit in a window; where no window can be shown, the guided sample without one. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { freshBuild, root } from './fresh-build.ts'
import { showWindow } from './show-window.ts'

const guidedSample = (): number => {
  const { status } = spawnSync(process.execPath, [join(root, 'out/main/cli.js'), 'guided-sample'], {
    cwd: root,
    stdio: 'inherit',
  })
  return status ?? 1
}

freshBuild()
const shown = await showWindow(process.argv.slice(2))
if (shown.shown) {
  process.exitCode = shown.code
} else {
  console.error(`${shown.why}\nNo window can be shown here, so the guided sample runs without one:`)
  process.exitCode = guidedSample()
}
