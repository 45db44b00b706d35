import type { CellEdge } from '../markup/flow.ts'
import type { PaperPart } from '../remarks.ts'
import type { Destination } from './destinations.ts'

/** Who changed words, as a place in the table of people, and when, as Word packs dates. */
export type ChangedBy = { readonly author: number; readonly date: number }

/** What holds inside a group and ends with it. */
export type GroupState = {
  destination: Destination
  /** Boxes and comments are part of what they stand in. */
  part: PaperPart
  bold: boolean
  /** Hidden, or deleted in a tracked change. */
  hidden: boolean
  deleted: boolean
  deletedBy: ChangedBy
  /** Put in by a tracked change. */
  inserted: boolean
  insertedBy: ChangedBy
  font: number
  /** Characters that stand after a "\u" for those who don't know it. */
  unicodeSkip: number
  /** The group began with "\*". */
  ignorable: boolean
}

const nobody: ChangedBy = { author: 0, date: 0 }

export const firstState: GroupState = {
  destination: 'body',
  part: 'body',
  bold: false,
  hidden: false,
  deleted: false,
  deletedBy: nobody,
  inserted: false,
  insertedBy: nobody,
  font: -1,
  unicodeSkip: 1,
  ignorable: false,
}

/** What a paragraph is set in; "\pard" takes it back. */
export type ParagraphState = {
  style: number
  outline: number | undefined
  inTable: boolean
  depth: number
  listLevel: number
}

export const plainParagraph: ParagraphState = {
  style: 0,
  outline: undefined,
  inTable: false,
  depth: 1,
  listLevel: 0,
}

/** The row being described. */
export type RowState = {
  left: number
  cells: CellEdge[]
  header: boolean
  first: boolean
  mergedAcross: boolean
  mergedDown: boolean
}

export const newRow = (): RowState => ({
  left: 0,
  cells: [],
  header: false,
  first: false,
  mergedAcross: false,
  mergedDown: false,
})
