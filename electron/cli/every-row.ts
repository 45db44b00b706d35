import type { Window } from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'

type Page = { readonly offset: number; readonly limit: number }
export type Lister<T extends object = object> = (workspace: Workspace) => AsyncIterable<T>

/** Every row of a list that is asked for by window. */
export const everyRow = <T extends object>(
  window: (workspace: Workspace, page: Page) => Promise<Window<T>>,
): Lister<T> =>
  async function* (workspace) {
    for (let offset = 0; ; ) {
      const { total, rows } = await window(workspace, { offset, limit: 200 })
      yield* rows
      offset += rows.length
      if (offset >= total || rows.length === 0) return
    }
  }
