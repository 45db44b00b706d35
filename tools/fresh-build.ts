import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json']
const built = [
  'out/main/index.js',
  'out/main/cli.js',
  'out/main/reader.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
]

/** Builds into out/ where a source is newer than what is there; what the build says goes to standard error. */
export const freshBuild = (): void => {
  const oldestBuilt = Math.min(...built.map((file) => changedAt(join(root, file))))
  if (Math.max(...sources.map((path) => newestIn(join(root, path)))) < oldestBuilt) return
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  )
  if (status !== 0) throw new Error('The build failed: what went wrong is above.')
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const newestIn = (path: string): number => {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.includes('.test.'))
      .map((file) => changedAt(join(file.parentPath, file.name))),
  )
}
