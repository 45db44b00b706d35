import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'

const [modulePath, ...args] = process.argv.slice(2)
if (modulePath === undefined) throw new Error('[host] no module for the utility process')

const port = new EventEmitter()
const parentPort = {
  on: (event: string, listener: (message: { data: unknown }) => void) => port.on(event, listener),
  once: (event: string, listener: (message: { data: unknown }) => void) => port.once(event, listener),
  off: (event: string, listener: (message: { data: unknown }) => void) => port.off(event, listener),
  postMessage: (message: unknown) => void process.send?.(message),
} as Pick<Electron.ParentPort, 'on' | 'once' | 'off' | 'postMessage'>

Object.assign(process, { parentPort })
process.argv = [process.execPath, modulePath, ...args]
// Messages that came while the module was loading wait for it, as Electron's port does until someone listens.
const early: unknown[] = []
let isListening = false
process.on('message', (data) => (isListening ? port.emit('message', { data }) : early.push(data)))
await import(pathToFileURL(modulePath).href)
isListening = true
for (const data of early) port.emit('message', { data })
