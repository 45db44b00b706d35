/** A number with its noun, for summaries that a person reads: "1 recommendation", "1,204 recommendations". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
