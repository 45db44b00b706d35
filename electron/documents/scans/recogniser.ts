import { gunzipSync } from 'node:zlib'
import core from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import script from 'tesseract.js/src/worker-script/index.js'
import { z } from 'zod'
import { engineFile } from './engine-files.ts'
import { type Grey, pgm } from './picture/grey.ts'

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })

const wordSchema = z.object({ text: z.string(), confidence: z.number(), bbox: boxSchema })

const lineSchema = z.object({
  bbox: boxSchema,
  baseline: boxSchema,
  rowAttributes: z.object({ rowHeight: z.number(), descenders: z.number(), ascenders: z.number() }),
  words: z.array(wordSchema),
})
export type FoundLine = z.infer<typeof lineSchema>

const pageSchema = z.object({
  blocks: z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(lineSchema) })) })).nullable(),
})

/** Reads pictures of text, one after the other. Not for several at once. */
export type Recogniser = {
  /** The lines that are on a picture, in pixels; confidence 0 to 100. */
  readonly recognise: (picture: Grey) => Promise<readonly FoundLine[]>
}

const nowhere = (what: string) => (): Promise<never> =>
  Promise.reject(new Error(`Reading scans never ${what}: its files come with Revisit`))

const adapter = async () => {
  const wasmBinary = await engineFile('core')
  return {
    getCore: async () => (options: object) => core({ ...options, wasmBinary }),
    gunzip: (data: Uint8Array) => gunzipSync(data),
    readCache: nowhere('looks for a cache'),
    writeCache: async () => undefined,
    deleteCache: async () => undefined,
    checkCache: async () => false,
    fetch: nowhere('fetches anything'),
  }
}

/** Automatic layout, without finding out which way up the page is (that needs data that isn't shipped). */
const automaticLayout = '3'

/**
 * Starts Tesseract with English, in this thread: it holds the thread for seconds a page, so it belongs in a
 * process of its own. tesseract.js is driven at its worker script, which would else be started as a thread of
 * that process from a file of its own, and could fetch what is missing.
 */
export const startRecogniser = async (): Promise<Recogniser> => {
  script.setAdapter(await adapter())
  let jobs = 0
  const ask = (action: Parameters<typeof script.dispatchHandlers>[0]['action'], payload: object) =>
    new Promise<unknown>((resolve, reject) => {
      jobs += 1
      script.dispatchHandlers(
        { workerId: 'scans', jobId: `${jobs}`, action, payload },
        ({ status, data }) => {
          if (status === 'resolve') resolve(data)
          else if (status === 'reject') reject(new Error(String(data)))
        },
      )
    })
  await ask('load', { options: { lstmOnly: true, logging: false } })
  const data = new Uint8Array(await engineFile('language'))
  await ask('loadLanguage', {
    langs: [{ code: 'eng', data }],
    options: { cacheMethod: 'none', gzip: true, lstmOnly: true },
  })
  const lstmOnly = 1
  await ask('initialize', { langs: 'eng', oem: lstmOnly, config: { debug_file: '/dev/null' } })
  await ask('setParameters', { params: { tessedit_pageseg_mode: automaticLayout } })
  return {
    recognise: async (picture) => {
      const output = { text: false, blocks: true }
      const found = pageSchema.parse(await ask('recognize', { image: pgm(picture), options: {}, output }))
      return (found.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    },
  }
}
