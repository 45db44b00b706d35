import type { SourceWarning } from '../../../shared/model/source-document.ts'
import type { PlacedRemark } from './remarks.ts'

const openChanges: SourceWarning = {
  code: 'open-changes',
  message:
    'This paper has tracked changes that were not settled. It was read as if all of them were accepted; what was put in and struck out is shown beside it.',
}

const comments = (count: number): SourceWarning => ({
  code: 'comments',
  message:
    count === 1
      ? 'This paper has a comment in the margin. It is shown beside the words and is no part of them.'
      : `This paper has ${count} comments in the margin. They are shown beside the words and are no part of them.`,
})

/** What a person should know of a paper that was still being worked on. */
export const reviewWarnings = (remarks: readonly PlacedRemark[]): SourceWarning[] => {
  const count = remarks.filter(({ remark }) => remark.kind === 'comment').length
  return [...(count < remarks.length ? [openChanges] : []), ...(count > 0 ? [comments(count)] : [])]
}
