import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { SourceWarning } from '../../../shared/model/source-document.ts'

/** What the reader wants known: pages without text, a damaged part. */
export const PaperWarnings = ({ warnings }: { readonly warnings: readonly SourceWarning[] }) =>
  warnings.map(({ code, message, page }, index) => (
    // One code may come once a page; their order never changes.
    <MessageBar key={`${code}-${index}`} intent="warning" layout="multiline">
      <MessageBarBody>
        {message}
        {page !== null && page !== undefined && ` (page ${page})`}
      </MessageBarBody>
    </MessageBar>
  ))
