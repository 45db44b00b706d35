import { runCli } from './cli/run.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(`${text}\n`),
  folder: process.cwd(),
  bundle: import.meta.dirname,
})
