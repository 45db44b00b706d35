import { describe, expect, test } from 'vitest'
import { extract } from '../index.ts'
import { agendaPage, minutesPages, packOf, vergeReport } from '../testing/pack.ts'
import { extracted, heading, inMinutes, para, point, reportHead } from '../testing/paper.ts'

describe('decisions by reference', () => {
  const asked = [
    para('The report recommended that the Committee:'),
    point('(i)', 'note the outturn;'),
    point('(ii)', 'approve the carry forward; and'),
    point('(iii)', 'approve the transfers.'),
  ]

  test('numbers, ranges and "the recommendations" name what is decided', () => {
    const decides = (text: string) => inMinutes(...asked, para(text)).at(-1)?.decides
    expect(decides('RESOLVED: That recommendations (i) to (iii) in the report be approved.')).toEqual([
      0, 1, 2,
    ])
    expect(decides('RESOLVED: That recommendations (i) and (iii) be approved.')).toEqual([0, 2])
    expect(decides('RESOLVED: That recommendation (ii) be not accepted.')).toEqual([1])
    expect(decides('RESOLVED: That the recommendations in the report be approved.')).toEqual([0, 1, 2])
    expect(decides('Recommendations agreed nem con.')).toEqual([0, 1, 2])
  })

  test('a recommendation spoken of in words, another body’s, or none in the paper ties nothing', () => {
    const decides = (text: string) => inMinutes(...asked, para(text)).at(-1)?.decides
    expect(decides('RESOLVED: That the recommendation of the Inspector be noted.')).toBeUndefined()
    expect(decides('RESOLVED: That a recommendation monitor be set up.')).toBeUndefined()
    expect(inMinutes(para('RESOLVED: That the recommendations be approved.'))).toMatchObject([
      { type: 'resolution', text: 'That the recommendations be approved.' },
    ])
  })
})

describe('decisions by reference in a pack', () => {
  const asked = [
    heading('3. Recommendations', 2),
    point('3.1', 'That the panel endorses the cutting rounds.'),
    point('3.2', 'That a further report is brought in July.'),
  ]
  const decidedIn = (pages: Parameters<typeof packOf>[0]) => {
    const { items } = extract(packOf(pages), { name: 'pack.pdf' })
    const at = items.findIndex(({ text }) => /recommendations in the report be approved/.test(text))
    return { found: at >= 0, decides: items[at]?.decides?.map((index) => items[index]?.number) }
  }
  const [cover = [], background = []] = vergeReport
  const [front = [], rest = []] = minutesPages
  const decision = para('RESOLVED – that the recommendations in the report be approved.')
  const agenda = agendaPage.map((block) =>
    block.kind === 'table' ? block : { ...block, text: block.text.replace(/ \(Pages.*/, '') },
  )
  const report = [{ blocks: cover }, { blocks: [...background, ...asked] }]

  test('decide what the same paper of the pack recommends, never what the one before it does', () => {
    const told = [
      para('The report recommended that the panel:'),
      point('(i)', 'endorse the cutting rounds; and'),
      point('(ii)', 'ask for a further report in July.'),
    ]
    const pages = (...business: typeof told) => [
      { blocks: agenda },
      ...report,
      { blocks: [...front, ...business, decision] },
      { blocks: rest },
    ]
    expect(decidedIn(pages())).toEqual({ found: true, decides: undefined })
    expect(decidedIn(pages(...told))).toEqual({ found: true, decides: ['(i)', '(ii)'] })
  })
})

describe('reasons', () => {
  test('numbered reasons pair with numbered decisions and are no decisions', () => {
    expect(
      inMinutes(
        para('Resolved:'),
        point('(i)', 'That the plan be agreed.'),
        point('(ii)', 'That it be published.'),
        para('Reasons:'),
        point('(i)', 'To meet the budget.'),
        point('(ii)', 'So that residents can see it.'),
      ),
    ).toMatchObject([
      { number: '(i)', reason: { text: 'To meet the budget.' } },
      { number: '(ii)', reason: { text: 'So that residents can see it.', citation: { block: 9 } } },
    ])
  })

  test('a reason run on after the word belongs to the decision over it', () => {
    const found = inMinutes(
      para('Resolved: That the contract be awarded.'),
      para('Reason: To secure care at the best value.'),
      heading('Next item', 3),
      para('Resolved: That the minutes be signed.'),
    )
    expect(found.map(({ reason }) => reason?.text ?? null)).toEqual([
      'To secure care at the best value.',
      null,
    ])
  })

  test('options that were not taken are no reasons', () => {
    const [decision] = inMinutes(
      para('Resolved: That the contract be awarded.'),
      para('Alternative options considered:'),
      para('To do nothing. This was rejected.'),
    )
    expect(decision).toMatchObject({ text: 'That the contract be awarded.' })
    expect(decision?.reason).toBeUndefined()
  })
})

describe('printed twice', () => {
  test('a decision under "Decision" and again under "Minutes" is one, cited from both', () => {
    const decided = 'RESOLVED that the budget set out in part 2 be approved.'
    const found = inMinutes(para('Decision:'), para(decided), para('Minutes:'), para(decided))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ citation: { block: 5 }, alsoAt: [{ block: 7 }] })
  })

  test('a recommendation in the summary and again in the body is one, cited from both', () => {
    const ask = 'The Council should train all school nurses to recognise a young carer.'
    const { items: found } = extracted([
      ...reportHead,
      heading('Summary of recommendations', 2),
      para(`R1 ${ask}`),
      heading('What we found', 2),
      para(`Recommendation R1: ${ask}`),
    ])
    expect(found).toMatchObject([{ number: 'R1', alsoAt: [{ block: 8 }] }])
  })

  test('the same words decided under another minute are another decision', () => {
    const noted = para('RESOLVED that the report be noted.')
    const between = Array.from({ length: 14 }, (_, at) => para(`Members heard point ${at}.`))
    expect(inMinutes(noted, ...between, noted)).toHaveLength(2)
  })
})
