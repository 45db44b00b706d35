import { expect, test } from 'vitest'
import type { DraftBlock } from '../../model/report-draft.ts'
import { missingSections, placeOfSection, sectionsOf } from './template-sections.ts'

const heading = (text: string, level = 1): DraftBlock => ({ kind: 'heading', level, text })
const words = (text: string): DraftBlock => ({ kind: 'paragraph', text })

const template = [
  { kind: 'contents' as const },
  heading('Foreword'),
  words('[To be written: a foreword]'),
  heading('Context'),
  heading('Why this review', 2),
  words('[To be written: why]'),
  heading('Findings'),
  heading('Thanks'),
  words('[To be written: who helped]'),
  heading('Appendices'),
]
const sections = sectionsOf(template)
const headings = sections.map((section) => section.heading)
const missing = (report: readonly DraftBlock[]) => missingSections(sections, report).map((one) => one.heading)

test('a section of a template has what stands under its heading', () => {
  expect(sections.map((section) => [section.heading, section.blocks.length])).toEqual([
    ['Foreword', 2],
    ['Context', 3],
    ['Findings', 1],
    ['Thanks', 2],
    ['Appendices', 1],
  ])
})

test('what a paper has under another name, with a number or as a part, is not missing', () => {
  expect(
    missing([
      heading('CHAIR’S FOREWORD'),
      heading('1. Introduction'),
      heading('2 Key findings', 2),
      heading('Appendix A: who gave evidence'),
    ]),
  ).toEqual(['Thanks'])
  expect(missing([])).toEqual(headings)
})

test('a section goes after those that stand before it in the template, with all that is in them', () => {
  const report = [
    heading('Introduction'),
    words('So it began.'),
    heading('Scope', 2),
    heading('FINDINGS'),
    words('So it is.'),
    heading('What follows'),
  ]
  expect(placeOfSection('Thanks', headings, report)).toBe(5)
  expect(placeOfSection('Foreword', headings, report)).toBe(0)
  expect(placeOfSection('Thanks', headings, [words('Nothing alike.')])).toBe(1)
})
