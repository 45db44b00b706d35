/** One line of the table: what was measured, beside a peer and its aim where there are such. */
export type Figure = {
  readonly what: string
  readonly unit: 'ms' | 'MB' | '%'
  /** Median of the runs. */
  readonly value: number
  /** `value` null: the peer is not installed, or could not do it. */
  readonly peer?: { readonly name: string; readonly value: number | null }
  /** At most this, in the same unit, or at least; `limit` null: it can't be told without the peer. */
  readonly aim?: { readonly words: string; readonly limit: number | null; readonly atLeast?: true }
}

/** null where there is no aim, or none that can be told here. */
export const isMet = ({ value, aim }: Figure): boolean | null =>
  aim === undefined || aim.limit === null
    ? null
    : aim.atLeast === true
      ? value >= aim.limit
      : value <= aim.limit

const number = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))

const cells = (figure: Figure): readonly string[] => {
  const { what, unit, value, peer, aim } = figure
  const met = isMet(figure)
  const beside = peer?.value ?? null
  return [
    what,
    // Of a share, the last tenth is what tells all from nearly all.
    unit === '%' ? `${value.toFixed(1)} %` : `${number(value)} ${unit}`,
    peer === undefined ? '' : `${peer.name}: ${beside === null ? 'missing' : `${number(beside)} ${unit}`}`,
    beside === null ? '' : `${(value / beside).toFixed(2)}×`,
    aim?.words ?? '',
    met === null ? '' : met ? 'met' : 'NOT MET',
  ]
}

/** The figures as a table of plain text. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [['what', 'median', 'peer', 'ratio', 'aim', ''], ...figures.map(cells)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
