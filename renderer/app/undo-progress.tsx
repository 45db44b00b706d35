import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
} from '@fluentui/react-components'
import { useIsMutating } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request, useAnswer } from '../ui/index.ts'

/** Asked for no sooner: most are done before anybody could read that they are being done. */
const worthSaying = 700

/** Fewer rows are soon done even where the computer is slow: a dialog would only take the focus away. */
const many = 500

/** How far a large change is that is being taken back or done again, and the way to stop it. */
const Progress = ({ title }: { readonly title: string }) => {
  const [isLong, setLong] = useState(false)
  const [stopping, setStopping] = useState(false)
  useEffect(() => {
    const before = document.activeElement
    const timer = setTimeout(() => setLong(true), worthSaying)
    return () => {
      clearTimeout(timer)
      // The dialog took the focus from where the keys were pressed.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [])
  const { data, isFetchedAfterMount } = useAnswer('history.progress', {}, { enabled: isLong, every: 300 })
  const progress = data?.progress
  // What is kept from the undo before would say how far that one came.
  if (!isFetchedAfterMount || !progress || progress.total < many) return null
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <ProgressBar aria-label={title} value={progress.done / progress.total} />
          </DialogContent>
          <DialogActions>
            <Button
              disabled={stopping}
              onClick={() => {
                setStopping(true)
                void request('history.stop', {})
              }}
            >
              Stop
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** Shown while an undo or a redo takes longer than a moment, wherever it was asked for. */
export const UndoProgress = () => {
  const undoing = useIsMutating({ mutationKey: ['history.undo'] }) > 0
  const redoing = useIsMutating({ mutationKey: ['history.redo'] }) > 0
  if (undoing) return <Progress title="Undoing the last change" />
  return redoing ? <Progress title="Doing it again" /> : null
}
