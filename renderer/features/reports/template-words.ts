import type { Template, TrackerColumns } from '../../../shared/model/report.ts'

/** When each template is the one to take. */
export const templateUses: Readonly<Record<Template, string>> = {
  revisit: 'Every recommendation of a review beside its commentary and progress, or one round of it.',
  'scrutiny-report': 'The report of a review: foreword, recommendations, findings, progress, conclusions.',
  'cabinet-cover': 'Puts a scrutiny report before the cabinet, with options and implications.',
  progress: 'Recommendations in five tables: under way, complete, moved, overdue, signed off.',
  tracker: 'The whole register as one table, in the columns that you choose.',
  'annual-report': 'A year of scrutiny: issues considered, strengths, areas for development, priorities.',
  briefing: 'What the chair and members read before the meeting.',
  actions: 'Who has to do what by when.',
  'response-request': 'Asks the executive for its response to the recommendations of a review.',
}

/** Those that are on one review, and can't be made of all the tracker. */
export const ofOneReview: readonly Template[] = [
  'revisit',
  'scrutiny-report',
  'cabinet-cover',
  'response-request',
]

/** True of the templates whose text a person writes: it may begin with the words of a paper. */
export const takesPaper = (template: Template): boolean =>
  ['scrutiny-report', 'cabinet-cover', 'annual-report', 'briefing'].includes(template)

/** The presets of the tracker's columns. */
export const columnWords: Readonly<Record<TrackerColumns, string>> = {
  nine: 'Nine, as wide registers have them',
  five: 'Five, as response forms have them',
  two: 'Two: recommendation and progress',
}
