import { describe, expect, test } from 'vitest'
import { documentIn, plain } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'

const read = async (...pages: string[]) =>
  documentIn(await readPdf(handMadePdf({ pages }), { name: 'paper.pdf' }))
const codes = async (...pages: string[]) =>
  (await read(...pages)).warnings.map(({ code, page }) => `${code} ${page}`)

const sentence = 'The Panel asked that the owners of empty shops be written to before the spring.'

describe('a text layer that is not what the page shows', () => {
  test('words without spaces are said', async () => {
    const glued = sentence.replaceAll(' ', '')
    expect(await codes(lines([sentence, sentence], 72, 700), lines([glued, glued, glued], 72, 700))).toEqual([
      'pdf-text-run-together 2',
    ])
  })

  test('signs instead of words are said', async () => {
    const signs = Array.from({ length: 70 }, (_, at) => '!"#$&*+;<=>?@[]^'.charAt(at % 16)).join('')
    expect(await codes(lines([signs, signs, signs], 72, 700))).toEqual(['pdf-text-signs 1'])
  })

  test.each([
    ['ordinary text', [sentence, sentence, sentence]],
    ['a page of figures', Array.from({ length: 12 }, () => '12.5% 14.1% 1,240 £3,000 2023/24')],
    [
      'links',
      [sentence, 'https://democracy.harrowmere.example/ieListDocuments.aspx?CId=140&MId=2201', sentence],
    ],
  ])('%s is no fault', async (_, text) => {
    expect(await codes(lines(text, 72, 700))).toEqual([])
  })
})

test('a scan with a stamp on it is a scan', async () => {
  const picture = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q'
  const { pages } = await read(`${picture}\n${words('RECEIVED 4 MAY', 400, 800)}`)
  expect(pages.map(({ content }) => content)).toEqual(['image'])
})

test('columns that are not seen as a table are said, and no row is lost', async () => {
  const row = (y: number, name: string) =>
    [words(name, 72, y), words('12 of 40', 260, y), words('by the spring', 420, y)].join('\n')
  const page = [row(700, 'Letters to owners'), row(680, 'Visits by officers'), row(660, 'Shops let again')]
  const { warnings, blocks } = await read(page.join('\n'))
  expect(warnings).toEqual([
    { code: 'pdf-table-unsure', page: 1, message: expect.stringContaining('Page 1 seems to have a table') },
  ])
  expect(JSON.stringify(plain(blocks))).toContain('Visits by officers')
})
