import type { workspaceContract } from '../../../shared/contract/workspace.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../services/index.ts'
import { discardDraft, getDraft, saveDraft } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import type { UnderWay } from './under-way.ts'
import { asks, changes } from './with-workspace.ts'

const everything = ['papers', 'candidates', 'recommendations', 'reviews', 'workspace'] as const

const summaryOf = (done: Result<string | null>): Result<{ summary: string | null }> =>
  done.ok ? ok({ summary: done.value }) : done

export const workspaceHandlers = (
  services: Services,
  underWay: UnderWay,
): HandlersOf<typeof workspaceContract> => ({
  'workspace.state': async () => ok(await services.state()),
  'workspace.create': ({ folder }) => services.create(folder),
  'workspace.createSample': () => services.createSample(),
  'workspace.choose': () => services.choose(),
  'workspace.backup': changes(services, ['workspace'], ({ workspace }) => workspace.backup()),
  'workspace.waysBack': async () => {
    const ways = await services.waysBack()
    return ways.ok ? ok({ rows: [...ways.value] }) : ways
  },
  'workspace.goBack': ({ file }) => services.goBack(file),
  'workspace.chooseSecondPlace': () => services.chooseSecondPlace(),
  'workspace.leaveSecondPlace': () => services.leaveSecondPlace(),
  'workspace.setUser': ({ name }) => services.setUser(name),
  'history.undo': changes(services, everything, ({ workspace }) =>
    underWay.run(async (goesOn) => summaryOf(await workspace.undo(goesOn))),
  ),
  'history.redo': changes(services, everything, ({ workspace }) =>
    underWay.run(async (goesOn) => summaryOf(await workspace.redo(goesOn))),
  ),
  'history.progress': async () => ok({ progress: underWay.progress() }),
  'history.stop': async () => {
    underWay.stop()
    return ok({})
  },
  'drafts.get': asks(services, async ({ workspace }, { key }: { key: string }) =>
    ok({ content: await getDraft(workspace.read, key) }),
  ),
  'drafts.save': asks(services, async ({ workspace }, { key, content }: { key: string; content: string }) => {
    await saveDraft(workspace, key, content)
    return ok({})
  }),
  'drafts.discard': asks(services, async ({ workspace }, { key }: { key: string }) => {
    await discardDraft(workspace, key)
    return ok({})
  }),
})
