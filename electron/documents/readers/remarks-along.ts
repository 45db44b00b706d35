import type { Remark } from '../../../shared/model/source-document.ts'
import type { PlacedRemark } from './remarks.ts'
import { foldText } from './printed-text.ts'

/** Whose remark it is, and of which day. */
export type Signature = Pick<Remark, 'author' | 'date'>

/** Gathers comments and open changes while a reader goes along a paper, paragraph by paragraph. */
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

export const createRemarksAlong = (): RemarksAlong => {
  const placed: PlacedRemark[] = []
  let here: Remark[] = []
  let going = false
  const settle = (near: string) => {
    for (const remark of here) {
      const text = foldText(remark.text)
      if (text !== '') placed.push({ remark: { ...remark, text }, near })
    }
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
