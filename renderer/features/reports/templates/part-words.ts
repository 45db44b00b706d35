import { type PlainPart, plainParts, type TemplatePart } from '../../../../shared/model/report-template.ts'
import { trackerPresets } from '../../../../shared/rules/report/tracker-presets.ts'

type Kind = TemplatePart['part']

/** What each part of a template is called. */
export const partWords: Readonly<Record<Kind, string>> = {
  heading: 'Heading',
  text: 'Text, numbered',
  opening: 'Text, without a number',
  'to write': 'To be written',
  points: 'Points',
  contents: 'Contents',
  'new page': 'New page',
  recommendations: 'Recommendations',
  'recommendations with responses': 'Recommendations with their responses',
  'revisit table': 'Revisit table',
  'progress table': 'Progress table',
  tracker: 'Tracker table',
  actions: 'Actions',
  'response form': 'Response form',
  'issues considered': 'Issues considered',
  performance: 'Performance tables',
  counts: 'Counts',
  chart: 'Chart',
}

/** What stands there once it is a report, of the parts that have no fields to say it. */
export const plainPartWords: Readonly<Record<PlainPart, string>> = {
  contents: 'The headings of the report, with their pages.',
  'new page': 'What follows begins on a new page.',
  recommendations: 'Each recommendation, numbered, with where it stands.',
  'recommendations with responses': 'Each recommendation with what was answered.',
  'revisit table': 'Recommendation on the left, commentary and progress on the right.',
  actions: 'Who has to do what by when.',
  'response form': 'A table that the executive fills in.',
  'issues considered': 'The reviews and what came of each.',
  performance: 'Measures with their targets and comparators.',
}

const isPlainKind = (kind: Kind): kind is PlainPart => plainParts.some((one) => one === kind)

/** True for a part without fields. */
export const isPlain = (part: TemplatePart): part is Extract<TemplatePart, { part: PlainPart }> =>
  isPlainKind(part.part)

/** A new part of each kind, as it is put in. */
export const newPart = (kind: Kind): TemplatePart => {
  if (isPlainKind(kind)) return { part: kind }
  switch (kind) {
    case 'heading':
      return { part: kind, text: 'New section', level: 1 }
    case 'text':
    case 'opening':
      return { part: kind, text: 'Words that stand in every report' }
    case 'to write':
      return { part: kind, text: 'what has to be written here' }
    case 'points':
      return { part: kind, items: ['A point'] }
    case 'progress table':
      return { part: kind, table: 'A', heading: 'Table A: under way' }
    case 'tracker':
      return { part: kind, columns: [...trackerPresets.two] }
    case 'counts':
      return { part: kind, of: 'response', caption: 'Responses' }
    case 'chart':
      return { part: kind, of: 'progress' }
  }
}

/** What can be put in, by who fills it. */
export const addable: readonly { readonly by: string; readonly kinds: readonly Kind[] }[] = [
  {
    by: 'Written',
    kinds: ['heading', 'text', 'opening', 'to write', 'points', 'contents', 'new page'],
  },
  {
    by: 'Filled from the tracker',
    kinds: [
      'recommendations',
      'recommendations with responses',
      'revisit table',
      'progress table',
      'tracker',
      'counts',
      'chart',
      'actions',
      'response form',
      'issues considered',
      'performance',
    ],
  },
]

const fieldWords: Readonly<Record<string, string>> = {
  label: 'What it is called',
  title: 'Title of the report',
  titleOfAll: 'Title where it is on all the tracker',
}

/** What is wrong with a template, in the words of its screen instead of its file's. */
export const faultWords = (said: string): string =>
  said
    .replace('This template can’t be used. ', '')
    .replace(/“(label|title|titleOfAll)”/gu, (_, key: string) => `“${fieldWords[key] ?? key}”`)
