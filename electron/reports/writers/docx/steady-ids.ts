/**
 * The library counts its bookmarks and pictures over all documents of the process and names links at random: all are
 * numbered anew from 1 in each document, so that the same report gives the same bytes.
 */
export const steadyIds = (): ((xml: string) => string) => {
  const bookmarks = new Map<string, string>()
  const links = new Map<string, string>()
  const pictures = new Map<string, string>()
  const counted = (known: Map<string, string>, id: string, prefix: string): string => {
    const steady = known.get(id) ?? `${prefix}${known.size + 1}`
    known.set(id, steady)
    return steady
  }
  return (xml) =>
    xml
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g,
        (_, before: string, id: string) => `${before}${counted(bookmarks, id, '')}"`,
      )
      .replace(
        /(<wp:docPr\b[^>]*?\bid=")([^"]*)"/g,
        (_, before: string, id: string) => `${before}${counted(pictures, id, '')}"`,
      )
      // Its own parts are numbered (rId1); only links have letters.
      .replace(/(\b(?:r:id|Id)=")(rId[^"]*[^"\d][^"]*)"/g, (whole, before: string, id: string) =>
        /^rId\d+$/.test(id) ? whole : `${before}${counted(links, id, 'rIdLink')}"`,
      )
}
