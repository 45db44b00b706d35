import { homedir } from 'node:os'
import { join } from 'node:path'

const local = (): string => {
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

/** The folder of `--user-data-dir=…`, else the one that the installed app uses. */
export const userDataOf = (args: readonly string[]): string => {
  const prefix = '--user-data-dir='
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? join(local(), 'Revisit')
}
