/** `npm run -s revisit -- …` in a checkout: the built command line, rebuilt where sources are newer. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { freshBuild, root } from './fresh-build.ts'

freshBuild()
const { status } = spawnSync(process.execPath, [join(root, 'out/main/cli.js'), ...process.argv.slice(2)], {
  // npm runs scripts in the project's folder; paths are meant from where the person is.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
})
process.exitCode = status ?? 1
