import type { RowState } from './rtf-state.ts'

// Word has 63 columns at most.
const mostCells = 500

/** Takes a word that describes the row in hand: where it begins, its header, its cells and which of them are merged. */
export const describeRow = (row: RowState, name: string, value: number | undefined): void => {
  switch (name) {
    case 'trleft':
      row.left = value ?? 0
      break
    case 'trhdr':
      row.header = true
      break
    case 'irow':
      row.first = value === 0
      break
    case 'clmrg':
      row.mergedAcross = true
      break
    case 'clvmrg':
      row.mergedDown = true
      break
    case 'cellx':
      if (row.cells.length < mostCells)
        row.cells.push({ right: value ?? 0, mergedAcross: row.mergedAcross, mergedDown: row.mergedDown })
      row.mergedAcross = false
      row.mergedDown = false
  }
}
