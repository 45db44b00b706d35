import { expect, test } from 'vitest'
import type { TemplatePart } from '../../model/report-template.ts'
import { endOf, movedDown, movedUp, without } from './template-order.ts'

const heading = (text: string, level = 1): TemplatePart => ({ part: 'heading', text, level })
const text = (words: string): TemplatePart => ({ part: 'text', text: words })

const parts: readonly TemplatePart[] = [
  { part: 'contents' },
  heading('A'),
  text('a'),
  heading('A1', 2),
  text('a1'),
  heading('A2', 2),
  heading('B'),
  text('b'),
]
const names = (all: readonly TemplatePart[] | undefined): string =>
  (all ?? []).map((part) => ('text' in part ? part.text : part.part)).join(' ')

test('a heading has what stands under it, down to the next of its level', () => {
  expect([0, 1, 3, 5, 6].map((at) => endOf(parts, at))).toEqual([1, 6, 5, 6, 8])
})

test('a section moves whole, past a whole section, and stays within the one that it is a part of', () => {
  expect(names(movedDown(parts, 1)?.parts)).toBe('contents B b A a A1 a1 A2')
  expect(movedDown(parts, 1)?.at).toBe(3)
  expect(names(movedUp(parts, 6)?.parts)).toBe('contents B b A a A1 a1 A2')
  expect(names(movedUp(parts, 5)?.parts)).toBe('contents A a A2 A1 a1 B b')
  expect(movedUp(parts, 3)).toBeNull()
  expect(movedDown(parts, 5)).toBeNull()
  expect(movedDown(parts, 6)).toBeNull()
  expect(movedUp(parts, 0)).toBeNull()
})

test('the first section passes what stands before all headings, one by one', () => {
  expect(names(movedUp(parts, 1)?.parts)).toBe('A a A1 a1 A2 contents B b')
})

test('what is no heading moves by one place, under another heading too', () => {
  expect(names(movedDown(parts, 2)?.parts)).toBe('contents A A1 a a1 A2 B b')
  expect(names(movedUp(parts, 7)?.parts)).toBe('contents A a A1 a1 A2 b B')
})

test('a heading goes alone, or with its section', () => {
  expect(names(without(parts, 3, false))).toBe('contents A a a1 A2 B b')
  expect(names(without(parts, 1, true))).toBe('contents B b')
})
