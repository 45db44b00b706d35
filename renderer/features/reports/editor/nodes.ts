import { StarterKit } from '@tiptap/starter-kit'
import { Figure, Note } from './inline-nodes.ts'
import { tableNodes } from './table-nodes.ts'
import { Heading, ListItem, Paragraph, Quote } from './text-nodes.ts'

/** The nodes and marks of a report; every one has its block or run in `shared/model/report`. */
export const reportNodes = [
  StarterKit.configure({
    heading: false,
    paragraph: false,
    listItem: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: false,
      protocols: ['https', 'mailto'],
      isAllowedUri: (uri) => /^(https:|mailto:)/iu.test(uri),
      HTMLAttributes: { rel: null, target: null },
    },
  }),
  Heading,
  Paragraph,
  ListItem,
  Quote,
  Figure,
  Note,
  ...tableNodes,
]
