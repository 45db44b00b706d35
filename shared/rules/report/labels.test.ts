import { expect, it } from 'vitest'
import type { ReportBlock } from '../../model/report.ts'
import { labelsOf } from './labels.ts'

const heading = (level: number): ReportBlock => ({ kind: 'heading', level, text: 'Heading', numbered: true })
const paragraph: ReportBlock = { kind: 'paragraph', text: 'Words.', numbered: true }
const bare: ReportBlock = { kind: 'paragraph', text: 'Words.' }

it('numbers go on over what has none, and begin again under each heading', () => {
  expect(
    labelsOf([heading(1), paragraph, bare, paragraph, heading(2), paragraph, heading(1), paragraph]),
  ).toEqual(['1', '1.1', null, '1.2', '1.3', '1.3.1', '2', '2.1'])
})

it('what stands under no heading counts from 1, and a printed label stays', () => {
  expect(labelsOf([paragraph, { ...bare, label: '(a)' }, paragraph])).toEqual(['1', '(a)', '2'])
})
