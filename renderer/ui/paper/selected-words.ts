/** Words that are selected inside an element, and the page they begin on. null: none are. */
export const selectedWords = (
  inside: HTMLElement | null,
): { readonly words: string; readonly page: number | null } | null => {
  const selection = window.getSelection()
  const words = selection?.toString().trim() ?? ''
  if (selection === null || words === '' || inside === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!inside.contains(range.commonAncestorContainer)) return null
  const { startContainer: start } = range
  const element = start instanceof Element ? start : start.parentElement
  const page = element?.closest<HTMLElement>('[data-page]')?.dataset['page']
  return { words, page: page === undefined ? null : Number(page) }
}
