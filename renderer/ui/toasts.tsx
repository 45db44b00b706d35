import {
  Link,
  Toast,
  ToastBody,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  Toaster,
  useToastController,
} from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Reason } from '../../shared/model/result.ts'
import { reasonOf, request } from './request.ts'
import { refresh, topicsOfAct } from './topics.ts'

const toasterId = 'toasts'

// `history.undo` takes back the last change only, so at most one toast in the whole window may offer it.
const offer = { toastId: '', count: 0 }

/** Where toasts appear; once, in the app. Ctrl+M moves the focus to the newest. */
export const Toasts = () => (
  <Toaster
    toasterId={toasterId}
    position="bottom"
    pauseOnHover
    pauseOnWindowBlur
    limit={3}
    shortcuts={{ focus: (event) => event.ctrlKey && event.key === 'm' }}
  />
)

type Tell = {
  /** Something was done; with `undoable`, the toast offers to take it back. */
  readonly done: (message: string, options?: { readonly undoable?: boolean }) => void
  /** Something else was changed: an "Undo" still on the screen would take back the wrong thing. */
  readonly changed: () => void
  /** Something was refused or broke: what, and what to do next. Stays longer than good news. */
  readonly failed: (reason: Reason) => void
}

/** Says in a toast, and to screen readers, what happened. */
export const useTell = (): Tell => {
  const { dispatchToast, dismissToast } = useToastController(toasterId)
  const client = useQueryClient()
  return useMemo(() => {
    const failed: Tell['failed'] = ({ message, next }) =>
      dispatchToast(
        <Toast>
          <ToastTitle
            action={
              <ToastTrigger>
                <Link as="button">Dismiss</Link>
              </ToastTrigger>
            }
          >
            {message}
          </ToastTitle>
          {next !== undefined && <ToastBody>{next}</ToastBody>}
        </Toast>,
        { intent: 'error', timeout: 20_000, politeness: 'assertive' },
      )
    const undo = async () => {
      try {
        // As a mutation, so that the window knows of it as of every other undo.
        const { summary } = await client
          .getMutationCache()
          .build(client, { mutationKey: ['history.undo'], mutationFn: () => request('history.undo', {}) })
          .execute(undefined)
        await refresh(client, topicsOfAct('history.undo'))
        done(summary === null ? 'Nothing left to undo.' : `Undone: ${summary}`)
      } catch (error) {
        failed(reasonOf(error))
      }
    }
    const changed: Tell['changed'] = () => {
      if (offer.toastId !== '') dismissToast(offer.toastId)
      offer.toastId = ''
    }
    const done: Tell['done'] = (message, { undoable = false } = {}) => {
      offer.count += 1
      const toastId = `said-${offer.count}`
      if (undoable) {
        changed()
        offer.toastId = toastId
      }
      dispatchToast(
        <Toast>
          <ToastTitle>{message}</ToastTitle>
          {undoable && (
            <ToastFooter>
              <ToastTrigger>
                <Link as="button" onClick={() => void undo()}>
                  Undo
                </Link>
              </ToastTrigger>
            </ToastFooter>
          )}
        </Toast>,
        { toastId, intent: 'success', timeout: undoable ? 10_000 : 5_000, politeness: 'polite' },
      )
    }
    return { done, changed, failed }
  }, [dispatchToast, dismissToast, client])
}
