import { useEffect, useState } from 'react'
import { request } from '../request.ts'

/** Whether a form is open, and how it is opened and closed. */
export type OpenedForm = readonly [open: boolean, setOpen: (open: boolean) => void]

/**
 * Whether the form of a draft is open: because someone asked for it, or because it was left with something
 * typed in it when the app was closed or broke.
 */
export const useOpenedForm = (key: string): OpenedForm => {
  const [asked, setAsked] = useState<boolean | null>(null)
  const [kept, setKept] = useState(false)
  useEffect(() => {
    let here = true
    request('drafts.get', { key }).then(
      ({ content }) => here && setKept(content !== null),
      () => {},
    )
    return () => {
      here = false
    }
  }, [key])
  return [asked ?? kept, setAsked]
}
