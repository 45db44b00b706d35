import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
  Text,
} from '@fluentui/react-components'
import { useAnswer } from '../../../ui/index.ts'
import { stepWords } from './erasure-words.ts'

/** How far the look or the erasure is; nothing else can be done meanwhile. */
export const ErasureProgress = ({ title }: { readonly title: string }) => {
  const { data } = useAnswer('erasure.progress', {}, { every: 300 })
  const progress = data?.progress ?? null
  const words = stepWords[progress?.step ?? 'looking']
  const isCounted = progress !== null && progress.total > 0
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Text block aria-live="polite">
              {words}…
            </Text>
            <ProgressBar
              aria-label={words}
              {...(isCounted && { value: progress.done, max: progress.total })}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
