import { join } from 'node:path'
import { createPaperReader, createScanReader } from './documents/index.ts'
import { createHandlers } from './ipc/handlers/index.ts'
import { answerer } from './ipc/index.ts'
import { createServices, originalOf } from './services/index.ts'
import { createReportWriter } from './reports/index.ts'
import { runCli } from './cli/run.ts'
import { runShell, runWithoutWindow } from './shell/index.ts'

const showWindow = (): void =>
  runShell(async (shell) => {
    const services = await createServices({
      appVersion: shell.version,
      resourcesFolder: join(shell.appFolder, 'resources'),
      appDataFolder: shell.userData,
      defaultFolder: join(shell.userData, 'Workspace'),
      reader: createPaperReader({ start: shell.startReader }),
      scanReader: createScanReader({ start: shell.startScanner }),
      writeReport: createReportWriter(shell.startWriter),
      incomingFile: shell.incomingFile,
      chooseSavePath: shell.chooseSavePath,
      chooseFolder: shell.chooseFolder,
      openPath: shell.openPath,
      emit: shell.sendEvent,
      reportBug: shell.log.bug,
    })
    return {
      answer: answerer(createHandlers(services), shell.log.bug),
      original: (paperId) => originalOf(services, paperId),
      pages: services.reportFiles.pages,
      close: () => services.close(),
    }
  })

const runCommand = (argv: readonly string[]): void =>
  runWithoutWindow(({ appFolder, startReader, startScanner }) =>
    runCli(argv, {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(`${text}\n`),
      folder: process.cwd(),
      home: appFolder,
      startReader,
      startScanner,
    }),
  )

// `revisit.cmd` of an installed Revisit starts it so.
const commandAt = process.argv.indexOf('--cli')
if (commandAt === -1) showWindow()
else runCommand(process.argv.slice(commandAt + 1))
