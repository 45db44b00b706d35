import type { z } from 'zod'
import {
  plainParts,
  type ReportTemplate,
  reportTemplateSchema,
  templateFigures,
  type TemplatePart,
} from '../../../shared/model/report-template.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { figuresIn } from './fill-words.ts'

const parts = [
  ...plainParts,
  'heading',
  'text',
  'opening',
  'points',
  'to write',
  'progress table',
  'tracker',
  'counts',
  'chart',
]

type Issue = z.core.$ZodIssue

const place = (path: readonly PropertyKey[]): string => {
  const [first, second, ...rest] = path
  if (first !== 'parts' || typeof second !== 'number')
    return first === undefined ? '' : `“${path.map(String).join(', ')}”: `
  return `Part ${second + 1}${rest.length === 0 ? '' : `, “${rest.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(', ')}”`}: `
}

const said = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_union':
      return `there is no such part. The parts are ${parts.join(', ')}.`
    case 'unrecognized_keys':
      return `“${issue.keys.join('”, “')}” means nothing here.`
    case 'invalid_type':
      return issue.input === undefined
        ? 'this is missing.'
        : `this has to be ${typeWords[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return `this has to be one of ${issue.values.map(String).join(', ')}.`
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? 'this is too small.' : 'this is empty.'
    case 'too_big':
      return 'this is too long or too large.'
    case 'invalid_format':
      return 'this may hold small letters, digits and hyphens only: “our-annual-report”.'
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return `${issue.message}.`
  }
}

const typeWords: Partial<Readonly<Record<string, string>>> = {
  string: 'words in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'a group in braces',
}

const wordsOf = (part: TemplatePart): readonly string[] => {
  if (part.part === 'points') return part.items
  if (part.part === 'progress table') return [part.heading]
  return 'text' in part ? [part.text] : []
}

/** What the shape alone does not tell: figures that there are not, and headings that skip a level. */
const faultsIn = (template: ReportTemplate): readonly string[] => {
  const named = [
    ...[template.title, template.titleOfAll ?? ''].map((text) => ['“title”', text] as const),
    ...template.parts.flatMap((part, i) => wordsOf(part).map((text) => [`Part ${i + 1}`, text] as const)),
  ]
  const figures = named.flatMap(([where, text]) =>
    figuresIn(text)
      .filter((name) => !Object.hasOwn(templateFigures, name))
      .map(
        (name) =>
          `${where}: there is no figure {${name}}. The figures are ${Object.keys(templateFigures).join(', ')}.`,
      ),
  )
  const fixed = template.parts.flatMap((part, i) =>
    (part.part === 'heading' || part.part === 'to write' || part.part === 'progress table') &&
    wordsOf(part).flatMap(figuresIn).length > 0
      ? [`Part ${i + 1}: only titles, texts and points have figures in braces.`]
      : [],
  )
  let above = 0
  const headings = template.parts.flatMap((part, i) => {
    if (part.part !== 'heading') return []
    const level = part.level ?? 1
    const skips = level > above + 1
    above = level
    return skips
      ? [`Part ${i + 1}: a heading of level ${level} has to stand under one of level ${level - 1}.`]
      : []
  })
  return [...figures, ...fixed, ...headings]
}

const refused = (faults: readonly string[]) =>
  failed(
    'bad-template',
    `This template can’t be used. ${faults.slice(0, 5).join(' ')}${faults.length > 5 ? ` And ${faults.length - 5} more.` : ''}`,
    'Change the file and try again, or copy one of Revisit’s own.',
  )

/** A template from the text of its file, or every fault in it in words. */
export const checkTemplate = (text: string): Result<ReportTemplate> => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return refused([`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`])
  }
  const parsed = reportTemplateSchema.safeParse(value, { reportInput: true })
  if (!parsed.success)
    return refused(parsed.error.issues.map((issue) => `${place(issue.path)}${said(issue)}`))
  const faults = faultsIn(parsed.data)
  return faults.length === 0 ? ok(parsed.data) : refused(faults)
}
