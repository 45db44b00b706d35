import type { Remark } from '../../../shared/model/source-document.ts'
import { createParagraphCount, type PaperPart, type PlacedRemark, placedRemarks } from './remarks.ts'

/** Whose remark it is, and of which day. */
export type Signature = Pick<Remark, 'author' | 'date'>

/** Gathers comments and open changes while a reader goes along one part of a paper, paragraph by paragraph. */
export type RemarksAlong = {
  readonly comment: (by: Signature, text: string) => void
  /** Words put in or struck out; those that follow each other by one hand are one remark. */
  readonly changed: (kind: 'inserted' | 'struck', by: Signature, text: string) => void
  /** Words that nobody changed: what comes after them is another change. */
  readonly kept: () => void
  /** The paragraph ends; `near` is what it says. */
  readonly endParagraph: (near: string) => void
  readonly placed: () => readonly PlacedRemark[]
}

export const createRemarksAlong = (on: PaperPart): RemarksAlong => {
  const placed: PlacedRemark[] = []
  const said = createParagraphCount()
  let here: Remark[] = []
  let going = false
  const settle = (text: string) => {
    placed.push(...placedRemarks(here, on, said(text)))
    here = []
    going = false
  }
  return {
    comment: (by, text) => {
      here.push({ kind: 'comment', ...by, text })
      going = false
    },
    changed: (kind, { author, date }, text) => {
      const last = here.at(-1)
      const same = going && last?.kind === kind && last.author === author && last.date === date
      if (same) here[here.length - 1] = { ...last, text: last.text + text }
      else here.push({ kind, author, date, text })
      going = true
    },
    kept: () => {
      going = false
    },
    endParagraph: settle,
    placed: () => {
      settle('')
      return placed
    },
  }
}
