import { expect, it } from 'vitest'
import { templates } from '../../../shared/model/report.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import { plainWords } from '../../../shared/rules/report/words.ts'
import { checkTemplate } from './check-template.ts'
import { ownReport, templateText } from './index.ts'

const data: ReportData = {
  council: 'Harrowmere Council',
  review: { title: 'iPads in libraries', reference: 'SR 1', bodyName: null, reportDate: null },
  today: '2025-03-04',
  recommendations: [],
  actions: [],
  leftOut: { recommendations: 0, commentaries: 0, responses: 0, actions: 0 },
  sensitive: false,
}
const own = (parts: readonly object[], more: object = {}): string =>
  JSON.stringify({ name: 'ours', ofReview: true, title: '{review}', parts, ...more })
const faults = (text: string): string => {
  const checked = checkTemplate(text)
  return checked.ok ? '' : checked.reason.message
}

it.each(templates)('%s is a file that can be copied as it is', (name) => {
  expect(checkTemplate(templateText(name, 'nine'))).toMatchObject({ ok: true, value: { name } })
})

it('fills the figures of its words, and leaves out what is not known', () => {
  const checked = checkTemplate(
    own([{ part: 'text', text: '{body} made {recommendations}[ in {made on}], [as it says] on {today}.' }]),
  )
  if (!checked.ok) throw new Error(checked.reason.message)
  const report = ownReport(checked.value, data)
  expect(report.title).toBe('iPads in libraries')
  expect(report.blocks.map((block) => (block.kind === 'paragraph' ? plainWords(block.text) : ''))).toEqual([
    'The panel made 0 recommendations, [as it says] on 4 March 2025.',
  ])
})

it('has the columns that the council gives its tracker, under its own words', () => {
  const columns = [
    { holds: 'lead', header: 'Arweinydd', width: 1 },
    { holds: 'recommendation', header: 'Argymhelliad', width: 3 },
  ]
  const checked = checkTemplate(own([{ part: 'tracker', columns }]))
  if (!checked.ok) throw new Error(checked.reason.message)
  expect(ownReport(checked.value, data).blocks).toMatchObject([
    { header: ['Arweinydd', 'Argymhelliad'], widths: [1, 3] },
  ])
})

it.each([
  ['{', 'The file is not JSON'],
  [own([{ part: 'fanfare' }]), 'Part 1, “part”: there is no such part. The parts are contents, new page'],
  [own([{ part: 'heading' }]), 'Part 1, “text”: this is missing.'],
  [own([{ part: 'contents', depth: 2 }]), 'Part 1: “depth” means nothing here.'],
  [
    own([{ part: 'counts', of: 'mood', caption: 'Mood' }]),
    'this has to be one of response, delivery, judgement.',
  ],
  [own([{ part: 'text', text: 3 }]), 'Part 1, “text”: this has to be words in quotation marks.'],
  [
    own([{ part: 'text', text: 'So many: {acepted}.' }]),
    'Part 1: there is no figure {acepted}. The figures are council,',
  ],
  [
    own([{ part: 'heading', text: '{review}' }]),
    'Part 1: only titles, texts and points have figures in braces.',
  ],
  [
    own([{ part: 'heading', text: 'Deep', level: 3 }]),
    'Part 1: a heading of level 3 has to stand under one of level 2.',
  ],
  [own([], { name: 'Our report' }), '“name”: this may hold small letters, digits and hyphens only'],
])('says what is wrong with %s', (text, words) => {
  expect(faults(text)).toContain(words)
})
