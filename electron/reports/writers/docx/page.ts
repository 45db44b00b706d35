/** A4 with 2 cm margins, in twentieths of a point. */
const short = 11906
const long = 16838
export const margin = 1134

export type Page = { readonly width: number; readonly height: number; readonly text: number }

export const pageOf = (landscape: boolean): Page => {
  const [width, height] = landscape ? [long, short] : [short, long]
  return { width, height, text: width - 2 * margin }
}
