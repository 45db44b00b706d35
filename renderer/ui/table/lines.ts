/** Rows that share a value, as the list shows them. */
export type Group = { readonly key: string; readonly name: string; readonly count: number }

/** A line on the screen: the head of a group, or the row at an index of the list. */
export type Line =
  | { readonly is: 'group'; readonly group: Group; readonly open: boolean }
  | { readonly is: 'row'; readonly row: number }

export type Lines = {
  readonly count: number
  readonly at: (line: number) => Line
  /** Where a row stands; null inside a closed group. */
  readonly lineOf: (row: number) => number | null
}

/** A list of `total` rows without groups. */
const plain = (total: number): Lines => ({
  count: total,
  at: (row) => ({ is: 'row', row }),
  lineOf: (row) => row,
})

/** The lines of a list whose rows come group by group; the rows of closed groups are left out. */
export const linesOf = (
  total: number,
  groups: readonly Group[] | undefined,
  closed: ReadonlySet<string>,
): Lines => {
  if (groups === undefined) return plain(total)
  const starts: {
    readonly line: number
    readonly row: number
    readonly group: Group
    readonly open: boolean
  }[] = []
  let line = 0
  let row = 0
  for (const group of groups) {
    const open = !closed.has(group.key)
    starts.push({ line, row, group, open })
    line += open ? group.count + 1 : 1
    row += group.count
  }
  const last = (fits: (start: (typeof starts)[number]) => boolean) => starts.findLast(fits)
  return {
    count: line,
    at: (wanted) => {
      const start = last((one) => one.line <= wanted)
      if (start === undefined) return { is: 'row', row: wanted }
      return start.line === wanted
        ? { is: 'group', group: start.group, open: start.open }
        : { is: 'row', row: start.row + wanted - start.line - 1 }
    },
    lineOf: (wanted) => {
      const start = last((one) => one.row <= wanted)
      return start?.open ? start.line + 1 + wanted - start.row : null
    },
  }
}
