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
      const put = (incoming: readonly Incoming[]) =>
        // A refusal is shown by the act; the rest is still tried.
        mutateAsync({ files: [...incoming] }).catch(() => {})
      const paths = files.map((file) => window.revisit.pathForFile(file))
      const known = paths.filter((path) => path !== '').map((path) => ({ path }))
      for (let from = 0; from < known.length; from += batch) await put(known.slice(from, from + batch))
      for (const file of files.filter((_, place) => paths[place] === '')) {
        const uploaded = await uploadFile(file)
        if (uploaded.ok) await put([uploaded.value])
        else tell.failed(uploaded.reason)
      }
    },
    [mutateAsync, tell],
  )
}
