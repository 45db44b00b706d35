import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type ChannelName, contract, type RequestOf } from '../../../shared/contract.ts'
import { readerHere } from '../../documents/testing/reader-here.ts'
import { answerer } from '../../ipc/answer.ts'
import { createHandlers } from '../../ipc/handlers/index.ts'
import { createServices, type Services, type ServicesOptions } from '../index.ts'

type Asked = {
  readonly folder: string
  readonly savePath?: string
  readonly chosen?: string
  readonly opens?: (path: string) => boolean
}

/** The services in `folder`, asked as the window asks them; `chosen` and `savePath` are what the person chooses. */
export const started = async ({ folder, savePath, chosen, opens = () => true }: Asked) => {
  const events: { event: string; payload: unknown }[] = []
  const options: ServicesOptions = {
    appVersion: '0.0.0',
    resourcesFolder: new URL('../../../resources', import.meta.url).pathname,
    appDataFolder: join(folder, 'data'),
    defaultFolder: join(folder, 'data', 'Workspace'),
    scanReader: { read: async () => ({ ok: true, value: 'done' }) },
    reader: readerHere(),
    incomingFile: (upload) =>
      upload === 'known' ? { path: join(folder, upload), name: 'notes.txt' } : undefined,
    chooseSavePath: async () => savePath,
    chooseFolder: async () => chosen,
    openPath: async (path) => opens(path),
    emit: (event, payload) => events.push({ event, payload }),
    reportBug: (_where, error) => {
      throw error
    },
    device: 'test',
  }
  const services = await createServices(options)
  const answer = answerer(createHandlers(services), (_where, error) => {
    throw error
  })
  /** Asks as the window does: checked both ways by the contract. */
  const ask = async <N extends ChannelName>(name: N, payload: RequestOf<N>) => {
    const result = await answer({ name, payload })
    return result.ok
      ? { ok: true as const, value: contract[name].answer.parse(result.value) as never }
      : result
  }
  return { services, events, ask }
}

/** Waits until what was brought in is stored. */
export const imported = async (services: Services) => {
  const open = services.current()
  if (open.ok) await open.value.imports.idle()
}

export const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
