import { DocumentSearch24Regular } from '@fluentui/react-icons'
import { EmptyState } from '../states.tsx'

/** What stands in the place of a paper's text where it has none. */
export const NoWords = ({ isScan }: { readonly isScan: boolean }) => (
  <EmptyState icon={<DocumentSearch24Regular />} title={isScan ? 'Not read yet' : 'No words in this paper'}>
    {isScan
      ? 'The pages of this paper are pictures. Have the scans read, and their words stand here.'
      : 'Nothing in this file could be read as words. The original may have more to show.'}
  </EmptyState>
)
