import type { Remark, SourceWarning } from '../../../shared/model/source-document.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
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

const kinds: Readonly<Record<Remark['kind'], string>> = {
  comment: 'a comment',
  inserted: 'words put in',
  struck: 'words struck out',
}

const signed = ({ author, date }: Remark): string =>
  [author === null ? '' : ` by ${author}`, date === null ? '' : ` on ${statedDateWords(date)}`].join('')

const mostInHeaders = 10

/** Headers and footers are no part of the text, so what was left on them is told in words. */
const inHeaders = (placed: readonly PlacedRemark[]): SourceWarning[] =>
  placed.slice(0, mostInHeaders).map(({ remark, near }) => ({
    code: 'header-remark',
    message: `A page header or footer${near === '' ? '' : ` (“${near.slice(0, 200)}”)`} has ${kinds[remark.kind]}${signed(remark)}: “${remark.text.slice(0, 1000)}”`,
  }))

/** What a person should know of a paper that was still being worked on. */
export const reviewWarnings = (remarks: readonly PlacedRemark[]): SourceWarning[] => {
  const beside = remarks.filter(({ on }) => on !== 'furniture')
  const count = beside.filter(({ remark }) => remark.kind === 'comment').length
  const isChanged = remarks.some(({ remark }) => remark.kind !== 'comment')
  return [
    ...(isChanged ? [openChanges] : []),
    ...(count > 0 ? [comments(count)] : []),
    ...inHeaders(remarks.filter(({ on }) => on === 'furniture')),
  ]
}
