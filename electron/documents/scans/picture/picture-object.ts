import type { PDFPageProxy } from 'pdfjs-dist'

/** pdf.js decodes pictures on the side; one that never comes is given up. */
const patience = 60_000

const byId = (page: PDFPageProxy, id: string): Promise<unknown> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience)
    const objects = id.startsWith('g_') ? page.commonObjs : page.objs
    objects.get(id, (value: unknown) => {
      clearTimeout(timer)
      resolve(value)
    })
  })

/** A decoded picture from what its operator names: an id, the picture itself, or a stencil that names its bits. */
export const pictureObject = async (page: PDFPageProxy, given: unknown): Promise<unknown> => {
  if (typeof given === 'string') return byId(page, given)
  if (typeof given !== 'object' || given === null) return null
  const { data } = given as { readonly data?: unknown }
  if (typeof data !== 'string') return given
  return { ...given, ...((await byId(page, data)) as object | null) }
}
