import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAllPages } from './all-pages.ts'
import { readBeside } from './beside.ts'
import { openPdf } from './engine.ts'
import { documentIn } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'
import { noPagesTaken, pageTurns } from './page-turns.ts'
import { type PageRead, readPages } from './read-pages.ts'

const thread = new URL('../../page-thread.ts', import.meta.url)

/** Long enough for two threads; a page in bold, a ruled table that goes on over a page's end, a page of nonsense. */
const page = (number: number): string => {
  const prose = lines(
    Array.from({ length: 12 }, (_, at) => `Paragraph ${at} of page ${number} says what was said there.`),
    72,
    760,
  )
  const rule = (y: number) => `72 ${y} m 500 ${y} l S`
  const upright = (x: number) => `${x} 200 m ${x} 260 l S`
  if (number % 7 === 0)
    return `${prose}\n${[260, 230, 200].map(rule).join('\n')}\n${[72, 280, 500].map(upright).join('\n')}\n${words('Action', 76, 240, 11, 'F2')}\n${words('Owner', 290, 240, 11, 'F2')}\n${words(`Mend gate ${number}`, 76, 210)}\n${words('Clerk', 290, 210)}`
  return number % 5 === 0 ? `${words('Next part', 72, 790, 14, 'F2')}\n${prose}` : prose
}
const paper = handMadePdf({ pages: Array.from({ length: 44 }, (_, at) => page(at + 1)) })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revisit-threads-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const script = async (name: string, program: string): Promise<URL> => {
  const path = join(folder, name)
  await writeFile(path, program)
  return pathToFileURL(path)
}

const read = async (pageThread?: URL) => {
  const told: number[] = []
  const onProgress = ({ done }: { readonly done: number }) => told.push(done)
  const options = { name: 'pack.pdf', onProgress, ...(pageThread === undefined ? {} : { pageThread }) }
  return { document: documentIn(await readPdf(paper, options)), told }
}

describe('a long paper', () => {
  test('gives the same document, read by one thread or by two', async () => {
    const [alone, both] = [await read(), await read(thread)]
    expect(alone.document.pages).toHaveLength(44)
    expect(alone.document.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(6)
    expect(both.document).toEqual(alone.document)
    expect(both.told).toEqual(alone.told)
  })

  test.skipIf(availableParallelism() < 2)(
    'is left to the second thread page by page, whatever it takes of it',
    async () => {
      const pages: PageRead[] = []
      const beside = readBeside(thread, paper, { total: 44, taken: noPagesTaken() }, (read) =>
        pages.push(read),
      )
      await beside?.ended
      const opened = await openPdf(new Uint8Array(paper), 'pack.pdf')
      const alone = opened.ok
        ? await Array.fromAsync(readPages(opened.value, pageTurns(noPagesTaken(), 44)))
        : []
      expect(alone).toHaveLength(44)
      expect(pages).toEqual(alone)
    },
  )

  test.each([
    ['does not start', 'throw new Error("no")'],
    [
      'ends with pages it took',
      `import { workerData } from 'node:worker_threads'; Atomics.add(workerData.taken, 0, 9)`,
    ],
  ])('is read whole where the second thread %s', async (name, program) => {
    const [alone, both] = [
      await read(),
      await read(await script(`${name.replaceAll(' ', '-')}.mjs`, program)),
    ]
    expect(both.document).toEqual(alone.document)
  })

  test('is read whole where the second thread hangs over what it took', async () => {
    const hang = await script(
      'hang.mjs',
      `import { workerData } from 'node:worker_threads'; Atomics.add(workerData.taken, 0, 9); for (;;);`,
    )
    const opened = await openPdf(new Uint8Array(paper), 'pack.pdf')
    const all = opened.ok
      ? await readAllPages(opened.value, paper, { name: 'pack.pdf', pageThread: hang }, 200)
      : undefined
    expect(all?.contents.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, at) => at + 1))
    expect(all?.unreadable).toEqual([])
  })
})
