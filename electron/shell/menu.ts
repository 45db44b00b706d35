import { app, Menu, type MenuItemConstructorOptions } from 'electron'

const edit: MenuItemConstructorOptions = {
  label: '&Edit',
  submenu: [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ],
}

const view = (packaged: boolean): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(packaged
      ? []
      : [{ type: 'separator' } as const, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ],
})

const help: MenuItemConstructorOptions = {
  role: 'help',
  label: '&Help',
  submenu: [{ id: 'about', label: 'About Revisit', click: () => app.showAboutPanel() }],
}

/** Puts up the application menu; editing and zoom are the system's own roles, so their shortcuts are too. */
export const setMenu = (): void => {
  app.setAboutPanelOptions({ applicationName: 'Revisit', applicationVersion: app.getVersion() })
  const first: MenuItemConstructorOptions =
    process.platform === 'darwin'
      ? { role: 'appMenu' }
      : { label: '&File', submenu: [{ id: 'quit', role: 'quit' }] }
  Menu.setApplicationMenu(Menu.buildFromTemplate([first, edit, view(app.isPackaged), help]))
}
