import type { SourceWarning } from '../../../shared/model/source-document.ts'

export const noTextWarning: SourceWarning = {
  code: 'no-text',
  message:
    'No text was found in this paper. If its pages are pictures, ask for the original or run text recognition on it first.',
}

export const openChangesWarning: SourceWarning = {
  code: 'open-changes',
  message:
    'This paper has tracked changes that were not settled. It was read as if all of them were accepted.',
}

export const commentsWarning = (count: number): SourceWarning => ({
  code: 'comments-dropped',
  message: `This paper has ${count === 1 ? 'a comment' : `${count} comments`} in the margin. Comments are not imported.`,
})
