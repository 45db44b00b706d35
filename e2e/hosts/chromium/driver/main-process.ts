import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { makePeer, type Peer } from '../peer.ts'

export type MainProcess = {
  readonly peer: Peer
  readonly child: ChildProcess
  /** Resolves with the exit code; 137 and the like become their signal's name. */
  readonly exited: Promise<number | string>
  /** What it wrote to standard output and error so far. */
  readonly output: () => string
}

export type MainProcessOptions = {
  readonly appPath: string
  readonly userDataDir: string
  readonly env: Readonly<Record<string, string>>
  readonly echo: boolean
  /** Further arguments of the command line. */
  readonly args?: readonly string[]
}

const here = import.meta.dirname

// Electron 45 is built on Node 24; the `node` package pins it, whatever runs the tests.
const node24 = (): string => {
  const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
  const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(path) ? path : process.execPath
}

/** Forks the built main bundle with the stand-in in the place of the `electron` module. */
export const startMain = ({
  appPath,
  userDataDir,
  env,
  echo,
  args = [],
}: MainProcessOptions): MainProcess => {
  const child = fork(join(here, '../main/run.ts'), [appPath, `--user-data-dir=${userDataDir}`, ...args], {
    execPath: node24(),
    execArgv: [
      '--import',
      new URL('../main/register.ts', import.meta.url).href,
      '--disable-warning=ExperimentalWarning',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (echo) process.stderr.write(chunk)
    })
  }
  return {
    child,
    output: () => output,
    exited: new Promise((resolve) =>
      child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')),
    ),
    peer: makePeer({
      // A process that is just ending has closed its end: what is told to it then is lost, as it should be.
      send: (message) => void (child.connected && child.send(message as object, () => undefined)),
      listen: (hear) => void child.on('message', hear),
    }),
  }
}
