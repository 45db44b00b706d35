import { expect, test } from 'vitest'
import { outline, valueOf } from './fixtures/reading.ts'
import { remarkedPaper } from './fixtures/remarked/remarked.ts'
import { readDocument } from './index.ts'

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
