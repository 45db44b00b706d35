import { join } from 'node:path'
import { createPaperReader } from './documents/index.ts'
import { extract } from './extraction/index.ts'
import { createHandlers } from './ipc/handlers/index.ts'
import { answerer } from './ipc/index.ts'
import { createServices } from './services/index.ts'
import { runShell } from './shell/index.ts'

runShell(async (shell) => {
  const services = await createServices({
    appVersion: shell.version,
    resourcesFolder: join(shell.appFolder, 'resources'),
    appDataFolder: shell.userData,
    defaultFolder: join(shell.userData, 'Workspace'),
    reader: createPaperReader({ start: shell.startReader }),
    extract,
    incomingFile: shell.incomingFile,
    chooseSavePath: shell.chooseSavePath,
    chooseFolder: shell.chooseFolder,
    emit: shell.sendEvent,
    reportBug: shell.log.bug,
  })
  return { answer: answerer(createHandlers(services), shell.log.bug), close: () => services.close() }
})
