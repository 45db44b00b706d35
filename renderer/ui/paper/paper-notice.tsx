import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { Paper } from '../../../shared/model/paper.ts'
import { type Reason, reasonWords } from '../../../shared/model/result.ts'

const useStyles = makeStyles({ notice: { flexShrink: 0 } })

/** Why the text is shown in the place of the pages. */
export const PaperNotice = ({
  paper,
  failed,
  unplacedPage,
  onShowPage,
}: {
  readonly paper: Paper
  /** The pages can't be shown at all. */
  readonly failed: Reason | null
  /** The page (1-based) on which the words could not be marked. */
  readonly unplacedPage: number | null
  readonly onShowPage: () => void
}) => {
  const styles = useStyles()
  if (failed !== null)
    return (
      <MessageBar className={styles.notice} intent="warning" layout="multiline">
        <MessageBarBody>{reasonWords(failed)}</MessageBarBody>
      </MessageBar>
    )
  if (unplacedPage === null) return null
  const isPicture = paper.pages.find(({ number }) => number === unplacedPage)?.content === 'image'
  return (
    <MessageBar className={styles.notice} layout="multiline">
      <MessageBarBody>
        {isPicture
          ? `Page ${unplacedPage} is a picture, so the words can’t be marked on it. Here is the text instead.`
          : `The words could not be marked on page ${unplacedPage} as it looks. Here is the text instead.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShowPage}>
          Show the page
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
