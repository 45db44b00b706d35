import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentIn, expectedBlocks, expectedNote, plain } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { runningHeader } from './fixtures/paper.ts'
import { readPdf } from './index.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))
const read = async (bytes: Uint8Array, name = 'paper.pdf') => documentIn(await readPdf(bytes, { name }))
const isNote = (block: unknown) => (block as { kind: string }).kind === 'note'

describe('a report of the council, in the forms that offices make', () => {
  test.each(['tagged.pdf', 'untagged.pdf'])(
    '%s: every heading, paragraph, row and note, exactly',
    async (name) => {
      const { blocks } = await read(fixture(name))
      expect(plain(blocks).filter((block) => !isNote(block))).toEqual(expectedBlocks(true))
      expect(plain(blocks).filter(isNote)).toEqual([expectedNote])
    },
  )

  test.each(['thin-rectangles.pdf', 'borderless.pdf'])(
    '%s: every heading, paragraph and row, exactly',
    async (name) => {
      const { blocks } = await read(fixture(name))
      expect(plain(blocks)).toEqual(expectedBlocks(false))
    },
  )

  // mixed.pdf is the first page of tagged.pdf and the others of untagged.pdf, as packs are put together.
  test('a pack of pages with tags and without is read as one paper', async () => {
    const { blocks } = await read(fixture('mixed.pdf'))
    expect(plain(blocks).filter((block) => !isNote(block))).toEqual(expectedBlocks(true))
  })

  test('two columns are read one after the other', async () => {
    const { blocks } = await read(fixture('two-columns.pdf'))
    const isIndicators = (block: unknown) => JSON.stringify(block).includes('2022/23')
    expect(plain(blocks).filter((block) => !isNote(block) && !isIndicators(block))).toEqual(
      expectedBlocks(true).filter((block) => !isIndicators(block)),
    )
  })

  test.each(['tagged.pdf', 'untagged.pdf'])(
    '%s: blocks and rows know the page they begin on',
    async (name) => {
      const { blocks, pages } = await read(fixture(name))
      const [progress, indicators] = blocks.filter((block) => block.kind === 'table')
      expect(progress?.rows.map((row) => row.page)).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2])
      expect(indicators?.rows.map((row) => row.page)).toEqual([2, 2, 3, 3])
      expect(blocks.at(-1)?.page).toBe(3)
      expect(pages.map(({ content }) => content)).toEqual(['text', 'text', 'text'])
    },
  )

  test.each(['tagged.pdf', 'untagged.pdf'])(
    '%s: running header kept apart, page numbers dropped',
    async (name) => {
      const document = await read(fixture(name))
      expect(document.furniture).toEqual([runningHeader])
      expect(JSON.stringify(document.blocks)).not.toContain('Page 1 of')
    },
  )
})

describe('what can go wrong', () => {
  test('a paper with a password is refused in words', async () => {
    const result = await readPdf(fixture('locked.pdf'), { name: 'locked.pdf' })
    expect(result).toMatchObject({
      ok: false,
      reason: { code: 'pdf-password', next: expect.stringContaining('password') },
    })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['another kind of file', new TextEncoder().encode('Dear Councillor, please find attached')],
    ['only the beginning', fixture('untagged.pdf').slice(0, 900)],
  ])('%s is refused in words', async (_, bytes) => {
    const result = await readPdf(bytes, { name: 'minutes.pdf' })
    expect(result).toMatchObject({
      ok: false,
      reason: { code: 'pdf-broken', message: expect.stringContaining('minutes.pdf') },
    })
  })

  test('a file damaged anywhere gives a reason or what is left of it, never an exception', async () => {
    const whole = fixture('untagged.pdf')
    for (let at = 1000; at < whole.length; at += 6000) {
      const damaged = whole.slice()
      damaged.fill(0x20, at, at + 400)
      const result = await readPdf(damaged, { name: 'damaged.pdf' })
      expect(typeof result.ok).toBe('boolean')
    }
  })

  test('a file without pages is refused in words', async () => {
    const result = await readPdf(handMadePdf({ pages: [] }), { name: 'empty.pdf' })
    expect(result).toMatchObject({ ok: false, reason: { next: expect.stringContaining('again') } })
  })

  test('the bytes that were given are still there afterwards', async () => {
    const bytes = handMadePdf({ pages: [words('Minutes of the meeting', 72, 700)] })
    await read(bytes)
    expect(bytes.length).toBeGreaterThan(500)
  })
})

describe('pages', () => {
  test('a page that is only a picture is noticed and said in words', async () => {
    const picture = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q'
    const { pages, warnings } = await read(
      handMadePdf({ pages: [words('Minutes of the meeting of 4 May', 72, 700), picture, ''] }),
    )
    expect(pages.map(({ content }) => content)).toEqual(['text', 'image', 'empty'])
    expect(warnings).toEqual([
      { code: 'pdf-image-pages', page: 2, message: expect.stringContaining('Page 2 is a picture') },
    ])
  })

  test('printed page labels are kept', async () => {
    const page = words('Minutes of the meeting of 4 May', 72, 700)
    const { pages } = await read(
      handMadePdf({ pages: [page, page, page], pageLabels: '0 << /S /r >> 2 << /S /D /St 7 >>' }),
    )
    expect(pages.map(({ label }) => label)).toEqual(['i', 'ii', '7'])
  })

  test('progress is told page by page', async () => {
    const seen: string[] = []
    const onProgress = ({ done, total }: { done: number; total: number }) => seen.push(`${done}/${total}`)
    await readPdf(fixture('untagged.pdf'), { name: 'untagged.pdf', onProgress })
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
  })
})

test('words that repeat at the head of each page, but in the middle of its text, are no running header', async () => {
  const page = (ward: string) =>
    lines(
      ['Officers have begun work on this.', `The owners in ${ward} have replied to all of the letters sent.`],
      72,
      790,
    )
  const { furniture, blocks } = await read(
    handMadePdf({ pages: [page('Brook'), page('Larkfield'), page('Harbour')] }),
  )
  expect(furniture).toEqual([])
  expect(JSON.stringify(blocks).match(/Officers have begun/gu)).toHaveLength(3)
})

describe('tables without lines', () => {
  const row = (y: number, number: number) =>
    [
      words(`${number}. That the council writes to the owners of`, 72, y),
      words('every empty shop in ward number ' + String(number), 72, y - 13),
      words(`Letters were sent on ${number} May and`, 320, y),
      words('eleven owners have replied.', 320, y - 13),
    ].join('\n')
  const head = `${words('Recommendation', 72, 700, 11, 'F2')}\n${words('Progress', 320, 700, 11, 'F2')}`
  const after = words(
    'The Panel thanked the officers for a full and helpful account of what has been done so far.',
    72,
    500,
  )

  test('columns that a head opens go on over the page, though the head is not repeated', async () => {
    const pages = [[head, row(670, 1), row(630, 2)].join('\n'), [row(760, 3), row(720, 4), after].join('\n')]
    const { blocks } = await read(handMadePdf({ pages }))
    const cells = (number: number) => [
      `${number}. That the council writes to the owners of every empty shop in ward number ${number}`,
      `Letters were sent on ${number} May and eleven owners have replied.`,
    ]
    expect(plain(blocks)).toEqual([
      {
        kind: 'table',
        rows: [
          [true, 'Recommendation', 'Progress'],
          ...[1, 2, 3, 4].map((number) => [false, ...cells(number)]),
        ],
      },
      {
        kind: 'paragraph',
        label: undefined,
        text: 'The Panel thanked the officers for a full and helpful account of what has been done so far.',
      },
    ])
  })

  test('numbers in the margin beside headings and paragraphs are no table', async () => {
    const page = [
      words('1.', 72, 700, 11, 'F2'),
      words('APOLOGIES', 108, 700, 11, 'F2'),
      words('1.1', 72, 680),
      words('Apologies were received from Councillor Abara.', 108, 680),
      words('2.', 72, 650, 11, 'F2'),
      words('MINUTES', 108, 650, 11, 'F2'),
      words('2.1', 72, 630),
      words('The minutes of 4 May were agreed.', 108, 630),
    ].join('\n')
    const { blocks } = await read(handMadePdf({ pages: [page] }))
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })
})

describe('lines to paragraphs', () => {
  const texts = async (...pages: string[]) => {
    const { blocks } = await read(handMadePdf({ pages }))
    return blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.label ?? ''}|${block.text}`))
  }
  const full = 'The Panel considered the quarterly report on repairs to the homes of the council and'

  test('a line with room left for the next word ends its paragraph', async () => {
    const page = lines(
      [
        full,
        'asked for more.',
        'Councillor Abara left the meeting at this point and took no part in what followed',
      ],
      72,
      700,
    )
    expect(await texts(page)).toEqual([
      `|${full} asked for more.`,
      '|Councillor Abara left the meeting at this point and took no part in what followed',
    ])
  })

  test('a paragraph goes on over the foot of the page', async () => {
    expect(
      await texts(lines([full], 72, 90), lines(['asked that it be brought back in the spring.'], 72, 760)),
    ).toEqual([`|${full} asked that it be brought back in the spring.`])
  })

  test('a hyphen at the end of a line goes when the whole word is used elsewhere, else it stays', async () => {
    const page = lines(
      [
        'Members asked that the improvement plan be sent to all of them. They said that the improve-',
        'ment plan was late, and that it was for the council to bring partners in for a co-',
        'ordinated reply.',
      ],
      72,
      700,
    )
    expect(await texts(page)).toEqual([
      '|Members asked that the improvement plan be sent to all of them. They said that the improvement plan was late, and that it was for the council to bring partners in for a co-ordinated reply.',
    ])
  })

  test('lines of a contents page stay apart', async () => {
    const dots = '.'.repeat(120)
    expect(await texts(lines([`Foreword ${dots} 3`, `Findings ${dots} 5`], 72, 700))).toEqual([
      `|Foreword ${dots} 3`,
      `|Findings ${dots} 5`,
    ])
  })

  test('a page bound sideways is read along its lines', async () => {
    const sideways = (text: string, x: number) => `BT /F1 11 Tf 0 1 -1 0 ${x} 72 Tm (${text}) Tj ET`
    const page = [full, 'asked for more.', 'The meeting closed.']
      .map((text, index) => sideways(text, 200 + index * 13))
      .join('\n')
    expect(await texts(page)).toEqual([`|${full} asked for more.`, '|The meeting closed.'])
  })

  test('a number that stands apart in the margin is the label', async () => {
    const page = [words('14', 72, 700), words('The minutes of 4 May were agreed.', 108, 700)].join('\n')
    expect(await texts(page)).toEqual(['14|The minutes of 4 May were agreed.'])
  })

  test('the same line in the margin of three pages is a running footer', async () => {
    const page = (number: number) =>
      `${lines([`Item ${number} was taken as read by all who were there.`], 72, 700)}\n${words(`Agenda Item 6, Page ${number}`, 72, 30)}`
    const { furniture, blocks } = await read(handMadePdf({ pages: [page(1), page(2), page(3)] }))
    expect(furniture).toEqual(['Agenda Item 6, Page 1'])
    expect(blocks).toHaveLength(3)
  })
})
