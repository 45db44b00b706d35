import { useDraft } from '../../ui/index.ts'

const most = 8

/** The searches asked last, newest first; kept with the workspace, as its words are nobody else's. */
export const useRecentSearches = () => {
  const draft = useDraft<readonly string[]>('search:recent', [])
  return {
    recent: draft.value,
    remember: (typed: string): void => {
      const text = typed.trim()
      if (text === '') return
      draft.set([text, ...draft.value.filter((before) => before !== text)].slice(0, most))
    },
  }
}
