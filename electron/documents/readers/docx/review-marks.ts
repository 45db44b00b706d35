import type { SourceWarning } from '../../../../shared/model/source-document.ts'
import type { WordParts } from './parts.ts'
import { childElements, type WordXml } from './word-xml.ts'

const openChanges: SourceWarning = {
  code: 'open-changes',
  message:
    'This paper has tracked changes that were not settled. It was read as if all of them were accepted.',
}

const comments = (count: number): SourceWarning => ({
  code: 'comments-dropped',
  message: `This paper has ${count === 1 ? 'a comment' : `${count} comments`} in the margin. Comments are not imported.`,
})

const hasOpenChanges = ({ source, prefix }: WordXml): boolean =>
  new RegExp(`<${prefix}(?:ins|del|moveFrom|moveTo)[\\s/>]`, 'u').test(source)

/** What a person should know of a paper that was still being worked on. */
export const reviewWarnings = (document: WordXml, parts: WordParts): SourceWarning[] => {
  const { root, prefix } = parts.part('comments')
  const count =
    root === undefined ? 0 : childElements(root).filter(({ name }) => name === `${prefix}comment`).length
  return [...(hasOpenChanges(document) ? [openChanges] : []), ...(count > 0 ? [comments(count)] : [])]
}
