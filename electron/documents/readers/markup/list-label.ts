import { countingWord } from '../counting.ts'
import type { MarkupElement } from './node.ts'

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

const whole = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d{1,6}$/u.test(value.trim()) ? Number(value) : undefined

/** The labels that a browser prints in front of the items of a list, in order. */
export const listLabels = (list: MarkupElement): string[] => {
  const items = list.children.filter((child) => typeof child !== 'string' && child.tag === 'li')
  if (list.tag !== 'ol') return items.map(() => '•')
  const format = formats[list.attributes.type ?? ''] ?? 'decimal'
  let next = whole(list.attributes.start) ?? 1
  return items.map((item) => {
    const value = (typeof item === 'string' ? undefined : whole(item.attributes.value)) ?? next
    next = value + 1
    return `${countingWord(value, format)}.`
  })
}
