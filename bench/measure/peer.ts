import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where `program` is installed; null where it is not on the PATH. */
export const installed = (program: string): string | null => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const files = folders.flatMap((folder) => endings.map((ending) => join(folder, program + ending)))
  return files.find(canRun) ?? null
}

/** Runs another program to its end; throws where it fails. What it prints is dropped. */
export const runProgram = (file: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'ignore' })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}: ${args.join(' ')}`)),
    )
  })
