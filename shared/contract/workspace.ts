import { z } from 'zod'
import { wayBackSchema, workspaceStateSchema } from '../model/workspace.ts'
import { nothing } from './window.ts'

export const workspaceContract = {
  'workspace.state': { request: nothing, answer: workspaceStateSchema },
  /** Makes an empty workspace in the default place, or in `folder`, and opens it. */
  'workspace.create': { request: z.object({ folder: z.string().optional() }), answer: workspaceStateSchema },
  /** Makes a workspace beside the default one and imports the sample papers into it. */
  'workspace.createSample': { request: nothing, answer: workspaceStateSchema },
  /**
   * Asks for a folder and opens the workspace in it, or makes one from the backups in it; answers the unchanged
   * state where the person cancels.
   */
  'workspace.choose': { request: nothing, answer: workspaceStateSchema },
  'workspace.backup': { request: nothing, answer: z.object({ file: z.string() }) },
  /** What the open workspace can go back to, newest first. */
  'workspace.waysBack': { request: nothing, answer: z.object({ rows: z.array(wayBackSchema) }) },
  /** Puts one of them in the place of what is open, which is kept. */
  'workspace.goBack': { request: z.object({ file: z.string() }), answer: workspaceStateSchema },
  /** Asks for the folder that backups are copied to as well; the unchanged state where the person cancels. */
  'workspace.chooseSecondPlace': { request: nothing, answer: workspaceStateSchema },
  /** Backups stay in the workspace alone from now on; those in the second place are left there. */
  'workspace.leaveSecondPlace': { request: nothing, answer: workspaceStateSchema },
  'workspace.setUser': {
    request: z.object({ name: z.string().trim().min(1).max(120) }),
    answer: workspaceStateSchema,
  },
  /** Takes back this person's last change that is not yet undone. 'stopped': nothing was changed. */
  'history.undo': { request: nothing, answer: z.object({ summary: z.string().nullable() }) },
  'history.redo': { request: nothing, answer: z.object({ summary: z.string().nullable() }) },
  /** How far the large change is that is being made, undone or redone, in rows; null: none is. */
  'history.progress': {
    request: nothing,
    answer: z.object({ progress: z.object({ done: z.int(), total: z.int() }).nullable() }),
  },
  /** Stops it: nothing of it is kept. */
  'history.stop': { request: nothing, answer: nothing },
  /** What was being typed, kept as it is typed; the key names the form ("progress:<recommendation id>"). */
  'drafts.get': {
    request: z.object({ key: z.string() }),
    answer: z.object({ content: z.string().nullable() }),
  },
  'drafts.save': {
    request: z.object({ key: z.string(), content: z.string().max(200_000) }),
    answer: nothing,
  },
  'drafts.discard': { request: z.object({ key: z.string() }), answer: nothing },
} as const
