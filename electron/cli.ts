import { join } from 'node:path'
import { runCli } from './cli/run.ts'
import { startForkedReader } from './documents/index.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(`${text}\n`),
  status: process.stderr.isTTY ? (words) => void process.stderr.write(`\r\u001b[K${words}`) : undefined,
  folder: process.cwd(),
  home: join(import.meta.dirname, '../..'),
  startReader: startForkedReader(join(import.meta.dirname, 'reader.js')),
  startScanner: startForkedReader(join(import.meta.dirname, 'scan.js')),
})
