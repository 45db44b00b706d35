import type { ReportData, ReportedRecommendation } from '../../../shared/model/report-data.ts'
import type { TemplateFigure } from '../../../shared/model/report-template.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { type ProgressTable, progressTable } from '../../../shared/rules/report/progress-table.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { isAccepted, isAsked, waitsForResponse } from './standing.ts'

/** What each figure prints; null: it is not known. */
const values: Readonly<Record<TemplateFigure, (data: ReportData) => string | null>> = {
  council: ({ council }) => council,
  review: ({ review }) => review?.title ?? null,
  reference: ({ review }) => review?.reference ?? null,
  body: ({ review }) => review?.bodyName ?? null,
  'made on': ({ review }) => (review?.reportDate == null ? null : statedDateWords(review.reportDate)),
  today: ({ today }) => statedDateWords(today),
  recommendations: ({ recommendations }) => {
    const asked = recommendations.filter(isAsked).length
    const apart = recommendations.length - asked
    return `${counted(asked, 'recommendation')}${apart === 0 ? '' : `, apart from ${counted(apart, 'procedural one')}`}`
  },
  waiting: ({ recommendations }) =>
    counted(recommendations.filter(waitsForResponse).length, 'recommendation'),
  accepted: counting(isAccepted),
  rejected: counting(({ response }) => response === 'rejected'),
  complete: counting(({ delivery }) => delivery === 'complete'),
  overdue: counting(({ overdue }) => overdue),
  'signed off': counting(({ judgement }) => judgement === 'signed off'),
  actions: ({ actions }) => counted(actions.length, 'action'),
  'open actions': ({ actions }) => String(actions.filter(({ ended }) => !ended).length),
  'overdue actions': ({ actions }) => String(actions.filter(({ overdue }) => overdue).length),
  'table A': inTable('A'),
  'table B': inTable('B'),
  'table C': inTable('C'),
  'table D': inTable('D'),
  'table E': inTable('E'),
}

function counting(is: (each: ReportedRecommendation) => boolean) {
  return ({ recommendations }: ReportData): string =>
    String(recommendations.filter((each) => isAsked(each) && is(each)).length)
}

function inTable(table: ProgressTable) {
  return counting((each) => progressTable(each) === table)
}

/** What stands where a figure is not known and nothing brackets it. */
const unknown: Partial<Readonly<Record<string, string>>> = {
  body: 'the panel',
  council: 'the council',
  'made on': 'a day not recorded',
}

const valueOf = (name: string, data: ReportData): string | null =>
  Object.hasOwn(values, name) ? values[name as TemplateFigure](data) : null

const braces = /\{([^{}]*)\}/g

/** The figures that words of a template name. */
export const figuresIn = (text: string): readonly string[] =>
  [...text.matchAll(braces)].map(([, name = '']) => name)

/** Words of a template with its figures filled in; stretches in brackets go where a figure in them is not known. */
export const fillWords = (text: string, data: ReportData): string => {
  return text
    .replace(/\[([^[\]]*\{[^[\]]*)\]/g, (_, inner: string) =>
      figuresIn(inner).every((name) => valueOf(name, data) !== null) ? inner : '',
    )
    .replace(braces, (_, name: string, at: number) => {
      const stand = unknown[name] ?? ''
      return valueOf(name, data) ?? (at === 0 ? firstCapital(stand) : stand)
    })
}
