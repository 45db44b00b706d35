import { expect, test } from 'vitest'
import { outline, valueOf } from './fixtures/reading.ts'
import { remarkedNotes, remarkedPaper } from './fixtures/remarked/remarked.ts'
import { readDocument } from './index.ts'
import { withRemarks } from './remarks.ts'
import { createRemarksAlong } from './remarks-along.ts'

const officer = { author: 'B. Pascoe', date: '2025-05-03' }
const chair = { author: 'Cllr M. Tregear', date: '2025-05-07' }

test.each(['docx', 'doc', 'odt', 'rtf'] as const)(
  'comments and open changes of a paper in %s are kept beside the words they were left on',
  async (format) => {
    const { blocks, warnings } = valueOf(
      await readDocument(await remarkedPaper(format), { name: `paper.${format}` }),
    )
    expect(outline(blocks).slice(0, 3)).toEqual([
      'paragraph Charges for allotments',
      'paragraph The fee is £5 a year, or £60 for a whole plot, paid in April.',
      'paragraph It was last raised in 2019.',
    ])
    expect(blocks.map(({ remarks }) => remarks)).toEqual([
      undefined,
      [
        { kind: 'struck', ...officer, text: '£4' },
        { kind: 'inserted', ...officer, text: '£5' },
        { kind: 'comment', ...officer, text: 'Ask finance.\n\nThen the chair.' },
        { kind: 'inserted', ...chair, text: ', paid in April' },
      ],
      undefined,
      [
        { kind: 'comment', ...chair, text: 'Which wards?' },
        { kind: 'struck', ...chair, text: 'or so' },
      ],
      undefined,
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['open-changes', 'comments'])
  },
)

test.each(['docx', 'doc', 'odt', 'rtf'] as const)(
  'what is left on notes and headers of a paper in %s stands at the note, or is told of the header',
  async (format) => {
    const { blocks, furniture, warnings } = valueOf(
      await readDocument(await remarkedNotes(format), { name: `notes.${format}` }),
    )
    // Only OpenDocument keeps a comment there, as LibreOffice saves them.
    const isOpen = format === 'odt'
    const comment = { kind: 'comment', ...officer, text: 'Is this the newest?' }
    expect(outline(blocks).slice(3)).toEqual([
      'note [1] List of plots, March 2025.',
      'note [2] Paid by the district.',
    ])
    expect(blocks.map(({ remarks }) => remarks)).toEqual([
      undefined,
      [{ kind: 'comment', ...chair, text: 'Say who pays.' }],
      undefined,
      isOpen ? [comment] : undefined,
      [
        { kind: 'struck', ...officer, text: 'parish' },
        { kind: 'inserted', ...officer, text: 'district' },
      ],
    ])
    expect(furniture).toEqual(['Harbour Panel draft two', 'Not for publication'])
    expect(warnings.filter(({ code }) => code === 'header-remark').map(({ message }) => message)).toEqual([
      'A page header or footer (“Harbour Panel draft two”) has words put in by Cllr M. Tregear on 7 May 2025: “draft two”',
      ...(isOpen
        ? [
            'A page header or footer (“Not for publication”) has a comment by B. Pascoe on 3 May 2025: “Until when?”',
          ]
        : []),
    ])
  },
)

test('a remark on one of several paragraphs that say the same stands at that one', () => {
  const along = createRemarksAlong('body')
  const said = ['Agreed.', 'The fee was Agreed. on a vote.', 'Agreed.', 'Noted.', 'Agreed.']
  for (const [at, text] of said.entries()) {
    if (at > 1) along.comment(chair, `${at}`)
    along.endParagraph(text)
  }
  const blocks = said.map((text, index) => ({ kind: 'paragraph' as const, page: null, text, index }))
  expect(withRemarks(blocks, along.placed()).map(({ remarks }) => remarks?.map(({ text }) => text))).toEqual([
    undefined,
    undefined,
    ['2'],
    ['3'],
    ['4'],
  ])
})
