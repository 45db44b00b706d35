import { wordDate } from '../word-date.ts'
import type { PlacedRemark } from '../remarks.ts'
import { createRemarksAlong, type Signature } from '../remarks-along.ts'
import type { ChangedBy, GroupState } from './rtf-state.ts'

/** The comments and open changes of the paper, as their pieces come along. */
export type LeftRemarks = {
  /** Writes at the table of the people who changed the paper: their names with semicolons, the nobody first. */
  readonly writePeople: (text: string) => void
  /** Writes at the author, or the date, of the comment that comes next or is open. */
  readonly writeAuthor: (text: string) => void
  readonly writeDate: (text: string) => void
  readonly comment: (text: string) => void
  readonly words: (text: string, state: GroupState) => void
  readonly endParagraph: (near: string) => void
  readonly placed: () => readonly PlacedRemark[]
}

export const createLeftRemarks = (): LeftRemarks => {
  const along = createRemarksAlong()
  let people = ''
  let author = ''
  let date = ''
  const signed = ({ author: number, date: packed }: ChangedBy): Signature => ({
    author: number === 0 ? null : people.split(';')[number]?.trim() || null,
    date: wordDate(packed),
  })
  return {
    writePeople: (text) => {
      people += text
    },
    writeAuthor: (text) => {
      author += text
    },
    writeDate: (text) => {
      date += text
    },
    comment: (text) => {
      along.comment({ author: author.trim() || null, date: wordDate(Number(date)) }, text)
      author = ''
      date = ''
    },
    words: (text, { deleted, deletedBy, inserted, insertedBy }) => {
      if (deleted) along.changed('struck', signed(deletedBy), text)
      else if (inserted) along.changed('inserted', signed(insertedBy), text)
      else along.kept()
    },
    endParagraph: along.endParagraph,
    placed: along.placed,
  }
}
