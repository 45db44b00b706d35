import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

/** `extensions` without the dot. */
export type FileFilter = { readonly name: string; readonly extensions: readonly string[] }

export type Dialogs = {
  /** Asks where to save; undefined where the person cancels. Starts in the documents folder. */
  readonly chooseSavePath: (
    suggestedName: string,
    filters: readonly FileFilter[],
  ) => Promise<string | undefined>
  /** Asks for a folder; undefined where the person cancels. */
  readonly chooseFolder: (title: string) => Promise<string | undefined>
}

/** The system's dialogs, on top of the window that is open. */
export const makeDialogs = (current: () => BrowserWindow | undefined): Dialogs => ({
  chooseSavePath: async (suggestedName, filters) => {
    const options = {
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    }
    const window = current()
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || filePath === '' ? undefined : filePath
  },
  chooseFolder: async (title) => {
    const options = { title, properties: ['openDirectory' as const, 'createDirectory' as const] }
    const window = current()
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    return canceled ? undefined : filePaths[0]
  },
})
