import type { scansContract } from '../../../shared/contract/scans.ts'
import type { Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, lists } from './with-workspace.ts'

export const scansHandlers = (services: Services): HandlersOf<typeof scansContract> => ({
  'scans.jobs': lists(services, async ({ scans }) => ({ jobs: [...(await scans.jobs())] })),
  'scans.start': asks(services, ({ scans }, { paperId }) => scans.start(paperId)),
  'scans.pause': asks(services, ({ scans }, { paperId }) => scans.pause(paperId)),
  'scans.resume': asks(services, ({ scans }, { paperId }) => scans.resume(paperId)),
  'scans.cancel': asks(services, ({ scans }, { paperId }) => scans.cancel(paperId)),
})
