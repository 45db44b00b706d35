import type { WorkspaceState } from '../../shared/model/workspace.ts'

/** What the header calls the workspace: the last part of its folder. */
export const workspaceName = ({ folder, sample }: Pick<WorkspaceState, 'folder' | 'sample'>): string => {
  if (sample) return 'Sample workspace'
  const last = (folder ?? '').split(/[\\/]/).filter(Boolean).at(-1)
  return last === undefined || /^workspace$/i.test(last) ? 'My workspace' : last
}
