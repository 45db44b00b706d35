import type { workspaceContract } from '../../../shared/contract/workspace.ts'
import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../services/index.ts'
import { discardDraft, getDraft, saveDraft } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes } from './with-workspace.ts'

const everything = ['papers', 'candidates', 'recommendations', 'reviews', 'workspace'] as const

export const workspaceHandlers = (services: Services): HandlersOf<typeof workspaceContract> => ({
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
  'history.undo': changes(services, everything, async ({ workspace }) => {
    const undone = await workspace.undo()
    return undone.ok ? ok({ summary: undone.value }) : undone
  }),
  'history.redo': changes(services, everything, async ({ workspace }) => {
    const redone = await workspace.redo()
    return redone.ok ? ok({ summary: redone.value }) : redone
  }),
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
