import type { SourceWarning } from '../../../shared/model/source-document.ts'

export const noTextWarning: SourceWarning = {
  code: 'no-text',
  message:
    'No text was found in this paper. If its pages are pictures, ask for the original or run text recognition on it first.',
}
