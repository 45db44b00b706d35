import { expect, it } from 'vitest'
import type { Report, ReportBlock } from '../../model/report.ts'
import { notesOf, withoutRepeats } from './notes.ts'

const noted = (note: string): ReportBlock => ({ kind: 'paragraph', text: [{ text: 'Words.', note }] })

it('a source is said once until another comes, in the order of the marks', () => {
  const blocks = withoutRepeats([noted('page 1'), noted('page 1'), noted('page 2'), noted('page 1')])
  expect(notesOf({ blocks } as unknown as Report)).toEqual(['page 1', 'page 2', 'page 1'])
})
