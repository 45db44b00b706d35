import { expect, test } from 'vitest'
import { documentIn } from './fixtures/expected.ts'
import { handMadePdf, pageObject, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'

const pages = [
  'Agenda of the meeting of 4 May',
  'Minutes of the meeting of 6 April',
  'Annual report of the panel',
].map((text) => words(text, 72, 700))
const read = async (bytes: Uint8Array) => documentIn(await readPdf(bytes, { name: 'pack.pdf' }))

test('bookmarks come in their order, with their depth and the page that each leads to', async () => {
  const { outline } = await read(
    handMadePdf({
      pages,
      catalogue: (first) => `/Outlines ${first} 0 R /Dests << /annual [${pageObject(2)} /XYZ 0 700 0] >>`,
      objects: (first) => [
        `<< /Type /Outlines /First ${first + 1} 0 R /Last ${first + 3} 0 R /Count 4 >>`,
        `<< /Title (1  Agenda) /Parent ${first} 0 R /Next ${first + 3} 0 R /First ${first + 2} 0 R /Last ${first + 2} 0 R /Count 1 /Dest [${pageObject(0)} /Fit] >>`,
        `<< /Title (Minutes, 6 April) /Parent ${first + 1} 0 R /Dest [${pageObject(1)} /FitH 800] >>`,
        `<< /Title (Annual report) /Parent ${first} 0 R /Prev ${first + 1} 0 R /Next ${first + 4} 0 R /Dest /annual >>`,
        `<< /Title (Left behind) /Parent ${first} 0 R /Prev ${first + 3} 0 R /Dest [999 0 R /Fit] >>`,
      ],
    }),
  )
  expect(outline).toEqual([
    { title: '1 Agenda', level: 1, page: 1 },
    { title: 'Minutes, 6 April', level: 2, page: 2 },
    { title: 'Annual report', level: 1, page: 3 },
    { title: 'Left behind', level: 1, page: null },
  ])
})

test('a paper without bookmarks has no outline', async () => {
  expect(await read(handMadePdf({ pages }))).not.toHaveProperty('outline')
})

test('bookmarks that lead back to themselves end', async () => {
  const { outline } = await read(
    handMadePdf({
      pages,
      catalogue: (first) => `/Outlines ${first} 0 R`,
      objects: (first) => [
        `<< /Type /Outlines /First ${first + 1} 0 R /Last ${first + 1} 0 R >>`,
        `<< /Title (Again) /Parent ${first} 0 R /First ${first + 1} 0 R /Next ${first + 1} 0 R /Dest [${pageObject(0)} /Fit] >>`,
      ],
    }),
  )
  expect(outline).toEqual([{ title: 'Again', level: 1, page: 1 }])
})
