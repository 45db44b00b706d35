import type { List } from '../../../shared/lists/list.ts'
import { nounOf } from '../../../shared/lists/noun.ts'
import type { ColumnLook } from '../../../shared/model/list-view.ts'
import type { Selection } from '../table/selection.ts'
import { useTell } from '../toasts.tsx'
import type { Rows } from '../use-window.ts'
import { copyRows } from './copy-rows.ts'

/** Copies the selected rows, all where none are, and says so. */
export const useCopy = <Row extends { readonly id: string }>(
  list: List<Row>,
  rows: Rows<Row>,
  look: readonly ColumnLook[],
  selection: Selection,
): (() => Promise<void>) => {
  const tell = useTell()
  return async () => {
    try {
      const every = await rows.all()
      const chosen = selection.size === 0 ? every : every.filter(({ id }) => selection.has(id))
      await copyRows(list, chosen, look)
      tell.done(`Copied ${nounOf(list, new Set(chosen.map(({ id }) => id)).size)}.`)
    } catch {
      tell.failed({
        code: 'not-copied',
        message: 'The list could not be copied.',
        next: 'Try again with the list in front, or export it to Excel.',
      })
    }
  }
}
