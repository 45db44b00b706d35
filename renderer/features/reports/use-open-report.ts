import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenReport } from '../../../shared/contract/report-drafts.ts'
import { request } from '../../ui/index.ts'
import { savesOf } from './editor/use-saved-text.ts'

/**
 * A report as it is kept now: never what was kept in the window before, which would be written over what was typed
 * since. Asked for again as the tracker changes, for what it fills.
 */
export const useOpenReport = (id: string) => {
  const [since] = useState(() => Date.now())
  const answer = useQuery<OpenReport, Error>({
    queryKey: ['reports.open', { id }],
    queryFn: async () => {
      await savesOf(id)
      return request('reports.open', { id })
    },
    gcTime: 0,
    staleTime: 0,
    refetchOnMount: 'always',
  })
  return { ...answer, data: answer.dataUpdatedAt < since ? undefined : answer.data }
}
