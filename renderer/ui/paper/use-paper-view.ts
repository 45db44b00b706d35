import { useCallback, useState } from 'react'
import type { Paper } from '../../../shared/model/paper.ts'
import type { Reason } from '../../../shared/model/result.ts'
import { useRemembered } from '../remembered.ts'
import type { CitedWords } from './use-cited-words.ts'

export type View = 'page' | 'text'

/**
 * How a paper is shown: as its pages where it has some that can be drawn and someone wants them so, else as text. Words
 * that can't be marked on their page are shown in the text, until someone asks for the page all the same.
 */
export const usePaperView = (paper: Paper | undefined, cited: CitedWords | null | undefined) => {
  const [wanted, want] = useRemembered<View>('paper.view', 'page')
  const [failed, setFailed] = useState<{ readonly of: string | undefined; readonly reason: Reason } | null>(
    null,
  )
  const [unplaced, setUnplaced] = useState<CitedWords | null>(null)
  const [pageAnyway, setPageAnyway] = useState<CitedWords | null>(null)
  const id = paper?.id
  const failure = failed !== null && failed.of === id ? failed.reason : null
  const hasPages = paper?.format === 'pdf'
  const drawsPages = hasPages && wanted === 'page' && failure === null
  const inText = cited !== null && cited !== undefined && unplaced === cited && pageAnyway !== cited
  const onFailed = useCallback((reason: Reason) => setFailed({ of: id, reason }), [id])
  return {
    view: drawsPages && !inText ? ('page' as const) : ('text' as const),
    /** The pages are there, if perhaps behind the text. */
    drawsPages,
    canSwitch: hasPages && failure === null,
    failed: hasPages && wanted === 'page' ? failure : null,
    unplacedPage: drawsPages && inText ? cited.page : null,
    onFailed,
    onUnplaced: setUnplaced,
    show: (view: View) => {
      if (view === 'page' && cited) setPageAnyway(cited)
      want(view)
    },
  }
}
