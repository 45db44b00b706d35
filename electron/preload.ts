import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type Asked, type Bridge, bridgeChannel, type Told } from '../shared/contract/bridge.ts'

const bridge: Bridge = {
  request: (name, payload) => ipcRenderer.invoke(bridgeChannel, { name, payload } satisfies Asked),
  on: (event, listener) => {
    // The sender behind Electron's own event object must not reach the page.
    const hear = (_event: unknown, told: Told): void => {
      if (told.event === event) listener(told.payload as Parameters<typeof listener>[0])
    }
    ipcRenderer.on(bridgeChannel, hear)
    return () => void ipcRenderer.off(bridgeChannel, hear)
  },
  pathForFile: (file) => webUtils.getPathForFile(file as File),
}

contextBridge.exposeInMainWorld('revisit', bridge)
