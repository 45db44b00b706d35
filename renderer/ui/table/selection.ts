export type Selection = ReadonlySet<string>

/** Selects or unselects one row. */
export const toggled = (selection: Selection, id: string): Selection => {
  const next = new Set(selection)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Adds the rows from where the selection began to here (Shift). */
export const withRange = (selection: Selection, ids: readonly (string | undefined)[]): Selection =>
  new Set([...selection, ...ids.filter((id) => id !== undefined)])
