import { wordDate } from '../word-date.ts'
import type { PaperPart, PlacedRemark } from '../remarks.ts'
import { createRemarksAlong, type Signature } from '../remarks-along.ts'
import type { ChangedBy, GroupState } from './rtf-state.ts'

/** The comments and open changes of the paper, as their pieces come along. */
export type LeftRemarks = {
  /** Writes at the table of the people who changed the paper: their names with semicolons, the nobody first. */
  readonly writePeople: (text: string) => void
  /** Writes at the author, or the date, of the comment that comes next or is open. */
  readonly writeAuthor: (text: string) => void
  readonly writeDate: (text: string) => void
  readonly comment: (text: string, on: PaperPart) => void
  readonly words: (text: string, state: GroupState) => void
  readonly endParagraph: (near: string, on: PaperPart) => void
  readonly placed: () => readonly PlacedRemark[]
}

export const createLeftRemarks = (): LeftRemarks => {
  const along = {
    body: createRemarksAlong('body'),
    notes: createRemarksAlong('notes'),
    furniture: createRemarksAlong('furniture'),
  }
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
    comment: (text, on) => {
      along[on].comment({ author: author.trim() || null, date: wordDate(Number(date)) }, text)
      author = ''
      date = ''
    },
    words: (text, { deleted, deletedBy, inserted, insertedBy, part }) => {
      if (deleted) along[part].changed('struck', signed(deletedBy), text)
      else if (inserted) along[part].changed('inserted', signed(insertedBy), text)
      else along[part].kept()
    },
    endParagraph: (near, on) => along[on].endParagraph(near),
    placed: () => Object.values(along).flatMap((one) => one.placed()),
  }
}
