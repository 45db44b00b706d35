/** The drawn pages of a report, as PDF, under their key. */
export type PagesOf = (key: string) => Uint8Array | undefined

/** The key in "/previews/<key>"; undefined for every other address. It is only ever looked up. */
export const previewKey = (urlPath: string): string | undefined =>
  /^\/previews\/([\w-]{1,80})$/u.exec(urlPath)?.[1]

/** The drawn pages under a key; 404 where they were drawn anew since. */
export const servePages = (key: string, pages: PagesOf): Response => {
  const bytes = pages(key)
  if (bytes === undefined) return new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      // Never under a type that a browser would show by itself.
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-store',
    },
  })
}
