import { expect, test } from 'vitest'
import { outline, valueOf } from '../fixtures/reading.ts'
import { readText } from './read-text.ts'

const read = async (text: string) => {
  const { blocks } = valueOf(await readText(new TextEncoder().encode(text), { name: 'minutes.txt' }))
  return outline(blocks)
}

const minutes = `Quay Panel, 6 May 2025

                                                                                        Action

1     Moorings

      The harbour master gave a report on the moorings. Members asked how many had been
      let since the autumn. It was agreed that a written answer would be sent and that
                                                                                        Cllr Ashe
      officers come back to the next meeting with the costs.

      The chair thanked those who had spoken, and the clerk will arrange the visit to      SO
      the slipway in June.

2     Budget

      The overspend had fallen, and the officer named here should bring a note on the   Director of
      reserves to the panel in September.                                               Finance
      Two quotes had come in for the crane.
                                                                                        PT
      The lower one will be checked again before it is taken up by the harbour board.
`

test('names in the right margin stand behind the paragraph beside them, and never inside its sentences', async () => {
  expect(await read(minutes)).toEqual([
    'paragraph Quay Panel, 6 May 2025',
    'paragraph Action',
    'heading2 [1] Moorings',
    'paragraph The harbour master gave a report on the moorings. Members asked how many had been let since the autumn. It was agreed that a written answer would be sent and that officers come back to the next meeting with the costs. Cllr Ashe',
    'paragraph The chair thanked those who had spoken, and the clerk will arrange the visit to the slipway in June. SO',
    'heading2 [2] Budget',
    'paragraph The overspend had fallen, and the officer named here should bring a note on the reserves to the panel in September. Director of Finance',
    'paragraph Two quotes had come in for the crane.',
    'paragraph The lower one will be checked again before it is taken up by the harbour board. PT',
  ])
})

test('a note in the margin ends its paragraph at the end of a page too', async () => {
  const pages = minutes.replace('      The chair thanked', '\f      The chair thanked')
  expect(await read(pages)).toEqual(await read(minutes))
})

test('what is set in columns, or runs across to the right, has no margin', async () => {
  const line = (left: string, right: string) => `${left.padEnd(46)}${right}`
  const columns = Array.from({ length: 12 }, (_, at) =>
    line(
      `the left column says ${at} things here`,
      at % 4 === 0 ? 'Ashe' : `and the right one says ${at} more`,
    ),
  ).join('\n')
  expect((await read(columns)).join(' ')).toContain('things here Ashe the left')
  const wide = minutes.replaceAll(
    /^ {6}(?=The|officers|let|reserves)/gmu,
    `      ${'long words before it '.repeat(3)}`,
  )
  expect((await read(wide)).join(' ')).not.toContain('costs. Cllr Ashe')
})
