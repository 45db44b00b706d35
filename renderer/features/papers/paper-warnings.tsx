import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import type { SourceWarning } from '../../../shared/model/source-document.ts'

// In a column that scrolls, a bar would be squeezed to its least height.
const useStyles = makeStyles({ warning: { flexShrink: 0 } })

/** What the reader wants known: pages without text, a damaged part. */
export const PaperWarnings = ({ warnings }: { readonly warnings: readonly SourceWarning[] }) => {
  const styles = useStyles()
  return warnings.map(({ code, message, page }, index) => (
    // One code may come once a page; their order never changes.
    <MessageBar key={`${code}-${index}`} className={styles.warning} intent="warning" layout="multiline">
      <MessageBarBody>
        {message}
        {page !== null && page !== undefined && ` (page ${page})`}
      </MessageBarBody>
    </MessageBar>
  ))
}
