import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reason } from '../../../../shared/model/result.ts'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { reasonOf, request } from '../../../ui/index.ts'

const pause = 400
/** Where it could not be saved, it is tried again so soon. */
const again = 3_000

/** What is on its way to be kept, by report: who opens it again waits for that. */
const onTheWay = new Map<string, Promise<void>>()

/** The reports that are being typed in: how each is kept at once. */
const typedIn = new Map<string, () => Promise<void>>()

/** Keeps what was typed in a report now, and waits until it is kept. */
export const savesOf = async (id: string): Promise<void> => {
  await typedIn.get(id)?.()
  await onTheWay.get(id)
}

export type Saved =
  | { readonly is: 'saved'; readonly at: string; readonly count: number }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly reason: Reason }

/**
 * Keeps what is typed: soon after each pause, and at once where the window or the report closes. Where it can't be
 * kept it says so and goes on trying; nothing typed is dropped meanwhile.
 */
export const useSavedText = (id: string, savedAt: string) => {
  const client = useQueryClient()
  const [saved, setSaved] = useState<Saved>({ is: 'saved', at: savedAt, count: 0 })
  const unsaved = useRef<DraftBlock[] | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const count = useRef(0)
  const running = useRef<Promise<void>>(Promise.resolve())

  const retry = useRef<() => void>(() => {})
  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    const blocks = unsaved.current
    if (blocks === null) return running.current
    unsaved.current = null
    const keep = async () => {
      try {
        const { savedAt: at } = await request('reports.saveText', { id, blocks })
        count.current += 1
        if (unsaved.current === null) setSaved({ is: 'saved', at, count: count.current })
        // What the list says of it, versions that the clock kept, and what differs from one, are asked for again when
        // they are looked at.
        await client.invalidateQueries({
          predicate: ({ queryKey: [name] }) =>
            name === 'reports.list' || name === 'reports.versions' || name === 'reports.compare',
        })
      } catch (error) {
        unsaved.current ??= blocks
        setSaved({ is: 'failed', reason: reasonOf(error) })
        timer.current = setTimeout(() => retry.current(), again)
      }
    }
    running.current = running.current.then(keep)
    onTheWay.set(id, running.current)
    return running.current
  }, [id, client])

  useEffect(() => {
    retry.current = () => void save()
    typedIn.set(id, save)
    const leave = () => void save()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      if (typedIn.get(id) === save) typedIn.delete(id)
      void save()
    }
  }, [id, save])

  const put = useCallback(
    (blocks: DraftBlock[]) => {
      unsaved.current = blocks
      setSaved((now) => (now.is === 'saved' ? { is: 'saving' } : now))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), pause)
    },
    [save],
  )
  return { saved, put, save }
}
