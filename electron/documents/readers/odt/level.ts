/** A level of headings or lists as a file states it: a whole number from 1 to 10, or `unstated` where it is none. */
export const statedLevel = <T>(value: string | undefined, unstated: T): number | T => {
  const level = Number(value)
  return Number.isInteger(level) && level >= 1 && level <= 10 ? level : unstated
}
