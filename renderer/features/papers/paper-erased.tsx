import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { instantWords } from '../../../shared/rules/instant-words.ts'

// In a column that scrolls, a bar would be squeezed to its least height.
const useStyles = makeStyles({ bar: { flexShrink: 0 } })

/** That this is not the paper as it came: words were taken out of it, and its original with them. */
export const PaperErased = ({ at }: { readonly at: string }) => {
  const styles = useStyles()
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        Words were erased on {instantWords(at)}, and the original with them. What is here instead is made of
        the words that Revisit had read: it has no pictures and not the look of the original.
      </MessageBarBody>
    </MessageBar>
  )
}
