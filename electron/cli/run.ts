import { reasonWords } from '../../shared/model/result.ts'
import { type CliContext, type Command, UsageError } from './command.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { compare } from './commands/compare.ts'
import { exportReport } from './commands/export.ts'
import { extractPapers } from './commands/extract.ts'
import { guidedSample } from './commands/guided-sample.ts'
import { importPapers } from './commands/import.ts'
import { list } from './commands/list.ts'
import { read } from './commands/read.ts'
import { restore } from './commands/restore.ts'
import { template } from './commands/template.ts'

const commands: Readonly<Record<string, Command>> = {
  read,
  extract: extractPapers,
  import: importPapers,
  list,
  export: exportReport,
  compare,
  template,
  check,
  backup,
  restore,
  'guided-sample': guidedSample,
}

/** Runs one command line and answers the exit code: 0 done, 1 failed with a reason in words, 2 wrong usage. */
export const runCli = async (argv: readonly string[], context: CliContext): Promise<0 | 1 | 2> => {
  const [name = 'help', ...args] = argv
  if (['help', '--help', '-h'].includes(name)) {
    context.out(`${usage()}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    context.err(`There is no command “${name}”.\n${usage()}`)
    return 2
  }
  try {
    const result = await command.run(args, context)
    if (result.ok) return 0
    context.err(reasonWords(result.reason))
    return result.reason.code === 'usage' ? 2 : 1
  } catch (error) {
    if (isUsageError(error)) {
      context.err(`${error.message}\nUsage: revisit ${command.usage}`)
      return 2
    }
    context.err(
      `Something went wrong inside Revisit: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return 1
  }
}

/** Ours, and those of parseArgs (an option that there is not, a value that is missing). */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

const usage = (): string =>
  ['Usage:', ...Object.values(commands).map((command) => `  revisit ${command.usage}`)].join('\n')
