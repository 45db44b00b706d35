import type { CameWith } from '../../../shared/model/paper.ts'

/** "came with the e-mail “Progress” of 3 May 2026". */
export const cameWithWords = ({ title, date }: CameWith): string =>
  `came with the e-mail “${title}”${date === null ? '' : ` of ${date}`}`
