import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useFocusHome } from './use-focus-home.ts'

const useStyles = makeStyles({
  wide: { maxWidth: '760px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > p': { marginBlock: 0 },
  },
})

/** An open dialog: its title, what it says or asks, and its buttons. */
export const DialogFrame = ({
  title,
  children,
  acts,
  onClose,
  onSubmit,
  wide = false,
  mustAnswer = false,
}: {
  readonly title: string
  readonly children: ReactNode
  /** The buttons; left out where what is in it has its own. */
  readonly acts?: ReactNode
  /** Escape, or a press beside it. */
  readonly onClose: () => void
  /** With it the dialog is a form, which Enter sends. */
  readonly onSubmit?: () => void
  readonly wide?: boolean
  /** True: a press beside it does not close it. */
  readonly mustAnswer?: boolean
}) => {
  const styles = useStyles()
  useFocusHome()
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>{children}</DialogContent>
      {acts !== undefined && <DialogActions fluid>{acts}</DialogActions>}
    </DialogBody>
  )
  return (
    <Dialog open modalType={mustAnswer ? 'alert' : 'modal'} onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={mergeClasses(wide && styles.wide)}>
        {onSubmit === undefined ? (
          body
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              onSubmit()
            }}
          >
            {body}
          </form>
        )}
      </DialogSurface>
    </Dialog>
  )
}
