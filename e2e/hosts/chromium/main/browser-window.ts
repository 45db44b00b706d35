import { EventEmitter } from 'node:events'
import { allWindowsClosed, appEvents } from './app.ts'
import { driver } from './driver-link.ts'
import { Cancellable } from './event.ts'
import { loud } from './loud.ts'
import { openWindows } from './open-windows.ts'
import { makeWebContents, type WebContentsEnd } from './web-contents.ts'

type Part = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'id'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'show'
  | 'webContents'
>

let ids = 0

/** A window as main sees it; what it shows is a page that the driver holds. */
export class BrowserWindow extends EventEmitter implements Part {
  static getAllWindows(): BrowserWindow[] {
    return [...openWindows.values()]
  }

  readonly id: number
  readonly webContents: Electron.WebContents
  /** For the line to the driver only. */
  readonly hostEnd: WebContentsEnd
  private bounds: Electron.Rectangle
  private state = { destroyed: false, maximized: false, visible: false, painted: false }

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    ids += 1
    this.id = ids
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    this.state.visible = options.show !== false
    const { webContents, end } = makeWebContents(this.id, options.webPreferences ?? {})
    this.webContents = webContents
    this.hostEnd = end
    const { width, height } = this.bounds
    driver
      .call('window.open', { id: this.id, width, height, preload: options.webPreferences?.preload })
      .catch(console.error)
    const self = loud<Electron.BrowserWindow>('BrowserWindow', this as never) as unknown as BrowserWindow
    openWindows.set(this.id, self)
    appEvents.emit('web-contents-created', {}, webContents)
    appEvents.emit('browser-window-created', {}, self)
    // biome-ignore lint: what a constructor returns takes the place of `this`, so that a gap is loud
    return self
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
    if (this.state.painted) return
    this.state.painted = true
    this.emit('ready-to-show')
  }
  show(): void {
    this.state.visible = true
    this.emit('show')
  }
  focus(): void {
    this.emit('focus')
  }
  restore(): void {
    this.emit('restore')
  }
  maximize(): void {
    this.state.maximized = true
  }
  isVisible(): boolean {
    return this.state.visible
  }
  isMaximized(): boolean {
    return this.state.maximized
  }
  isMinimized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.state.destroyed
  }
  setBackgroundColor(): void {}
  getBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
  }
  close(): void {
    if (this.state.destroyed) return
    const event = new Cancellable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy(): void {
    if (this.state.destroyed) return
    driver.tell('window.close', this.id)
    this.gone()
  }
  /** The person closed the page itself: too late to prevent. */
  closedByPerson(): void {
    if (this.state.destroyed) return
    this.emit('close', new Cancellable())
    this.gone()
  }
  private gone(): void {
    this.state.destroyed = true
    openWindows.delete(this.id)
    this.emit('closed')
    this.hostEnd.destroyed()
    if (openWindows.size === 0) allWindowsClosed()
  }
}
