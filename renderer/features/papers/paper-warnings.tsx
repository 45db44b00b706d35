import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import type { SourceWarning } from '../../../shared/model/source-document.ts'

// In a column that scrolls, a bar would be squeezed to its least height.
const useStyles = makeStyles({ warning: { flexShrink: 0 } })

/** Most warnings name their pages; one that does not is told with its own. */
const withPage = (message: string, page: number | null): string =>
  page === null || /\bpages? \d/iu.test(message) ? message : `Page ${page}: ${message}`

/** What the reader wants known: pages without text, a damaged part. */
export const PaperWarnings = ({ warnings }: { readonly warnings: readonly SourceWarning[] }) => {
  const styles = useStyles()
  return warnings.map(({ code, message, page }, index) => (
    // One code may come once a page; their order never changes.
    <MessageBar key={`${code}-${index}`} className={styles.warning} intent="warning" layout="multiline">
      <MessageBarBody>{withPage(message, page ?? null)}</MessageBarBody>
    </MessageBar>
  ))
}
