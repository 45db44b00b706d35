/** A4 with 2 cm margins, in twentieths of a point. */
const short = 11906
const long = 16838
export const margin = 1134

/** `text`: width of the words; `highest`: how high a picture with its title and sentence may be. */
export type Page = {
  readonly width: number
  readonly height: number
  readonly text: number
  readonly highest: number
}

export const pageOf = (landscape: boolean): Page => {
  const [width, height] = landscape ? [long, short] : [short, long]
  return { width, height, text: width - 2 * margin, highest: height - 2 * margin - 2400 }
}
