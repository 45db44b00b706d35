import { driver } from './driver-link.ts'
import { loud } from './loud.ts'

type Options = Electron.SaveDialogOptions & Electron.OpenDialogOptions

// Electron's dialogs take the window first, or leave it out.
const optionsOf = (args: readonly unknown[]): Options => args.at(-1) ?? {}

// A person is asked by a prompt in the window; a test hears "cancelled" unless it replaces the method.
const ask = (text: string, initial: string): Promise<string | null> =>
  driver.call('window.prompt', { text, initial })

export const dialog = loud<Electron.Dialog>('dialog', {
  showSaveDialog: async (...args: unknown[]) => {
    const { defaultPath = '' } = optionsOf(args)
    const filePath = await ask('Save as (full path of the file):', defaultPath)
    return { canceled: !filePath, filePath: filePath ?? '' }
  },
  showOpenDialog: async (...args: unknown[]) => {
    const { title = 'Open', defaultPath = '' } = optionsOf(args)
    const path = await ask(`${title} (full path):`, defaultPath)
    return { canceled: !path, filePaths: path ? [path] : [] }
  },
  showErrorBox: (title, content) => console.error(`[dialog] ${title}: ${content}`),
})
