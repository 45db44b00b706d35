import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { shortcutWords } from './shortcuts.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '15em 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
  },
  keys: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
})

/** What the keyboard can do. */
export const KeyboardHelp = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const styles = useStyles()
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Keyboard</DialogTitle>
          {/* What scrolls must scroll by keyboard too. */}
          <DialogContent tabIndex={0} role="group" aria-label="Keys">
            {shortcutWords.map(([group, lines]) => (
              <section key={group}>
                <Subtitle2 as="h3">{group}</Subtitle2>
                <dl className={styles.list}>
                  {lines.map(([keys, words]) => [
                    <dt key={keys} className={styles.keys}>
                      {keys}
                    </dt>,
                    <dd key={`${keys} does`} className={styles.words}>
                      {words}
                    </dd>,
                  ])}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">Close</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
