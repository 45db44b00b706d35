import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { loud } from './loud.ts'

const runner = fileURLToPath(new URL('./utility-run.ts', import.meta.url))

/** A process of its own, with `process.parentPort` as in Electron. */
export const utilityProcess = loud<typeof Electron.UtilityProcess>('utilityProcess', {
  fork: (modulePath, args = [], options = {}) => {
    const events = new EventEmitter()
    const child = fork(runner, [modulePath, ...args], {
      serialization: 'advanced',
      execArgv: [...(options.execArgv ?? []), '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', options.stdio === 'inherit' ? 'inherit' : 'ignore', 'inherit', 'ipc'],
      env: (options.env as NodeJS.ProcessEnv | undefined) ?? process.env,
    })
    child.on('spawn', () => events.emit('spawn'))
    child.on('message', (message) => events.emit('message', message))
    child.on('exit', (code) => events.emit('exit', code ?? 1))
    // The app may end while the process is still at work.
    child.on('error', () => undefined)
    return loud<Electron.UtilityProcess>('UtilityProcess', {
      pid: child.pid,
      on: events.on.bind(events) as unknown as Electron.UtilityProcess['on'],
      once: events.once.bind(events) as unknown as Electron.UtilityProcess['once'],
      off: events.off.bind(events) as unknown as Electron.UtilityProcess['off'],
      postMessage: (message: unknown) =>
        void (child.connected && child.send(message as object, () => undefined)),
      kill: () => child.kill(),
    })
  },
})
