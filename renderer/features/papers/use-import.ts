import { useCallback } from 'react'
import { navigate, useAct, useTell } from '../../ui/index.ts'
import { uploadFile } from './upload-file.ts'

type Incoming = { readonly path: string } | { readonly upload: string }

/** `papers.import` takes at most this many at once. */
const batch = 500

/**
 * Puts dropped or chosen files on the import queue: by path where the host knows it, else their bytes are
 * uploaded first (an attachment dragged from Outlook has no path). What can't be taken is said, the rest goes on.
 */
export const useImport = (): ((files: readonly File[]) => Promise<void>) => {
  const tell = useTell()
  const { mutateAsync } = useAct('papers.import')
  return useCallback(
    async (files) => {
      if (files.length === 0) return
      navigate({ section: 'papers' })
      const incoming: Incoming[] = []
      for (const file of files) {
        const path = window.revisit.pathForFile(file)
        if (path !== '') incoming.push({ path })
        else {
          const uploaded = await uploadFile(file)
          if (uploaded.ok) incoming.push(uploaded.value)
          else tell.failed(uploaded.reason)
        }
      }
      for (let from = 0; from < incoming.length; from += batch) {
        // A refusal is shown by the act; the rest is still tried.
        await mutateAsync({ files: incoming.slice(from, from + batch) }).catch(() => {})
      }
    },
    [mutateAsync, tell],
  )
}
