import { loud } from './loud.ts'

type Template = (Electron.MenuItemConstructorOptions | Electron.MenuItem)[]

let current: Electron.Menu | null = null

const makeItem = (options: Electron.MenuItemConstructorOptions): Electron.MenuItem => {
  const { id, label = '', role, submenu, click, type = 'normal', enabled = true } = options
  return loud<Electron.MenuItem>('MenuItem', {
    id: id ?? '',
    label,
    type,
    enabled,
    ...(role === undefined ? {} : { role: role as NonNullable<Electron.MenuItem['role']> }),
    ...(Array.isArray(submenu) ? { submenu: makeMenu(submenu) } : {}),
    click: () => click?.(undefined as never, undefined, undefined as never),
  })
}

const find = (items: readonly Electron.MenuItem[], id: string): Electron.MenuItem | null => {
  for (const item of items) {
    const found = item.id === id ? item : 'submenu' in item ? find(item.submenu?.items ?? [], id) : null
    if (found !== null) return found
  }
  return null
}

const makeMenu = (template: Template): Electron.Menu => {
  const items = template.map((options) => makeItem(options as Electron.MenuItemConstructorOptions))
  return loud<Electron.Menu>('Menu', { items, getMenuItemById: (id) => find(items, id) })
}

/** Menus are kept and can be clicked by id; the browser shows none, and their shortcuts do nothing. */
export const Menu = loud<typeof Electron.Menu>('Menu', {
  buildFromTemplate: makeMenu,
  setApplicationMenu: (menu) => {
    current = menu
  },
  getApplicationMenu: () => current,
})
