import type { ReportTemplate, TemplatePart } from '../../../shared/model/report-template.ts'
import { fillWords } from './fill-words.ts'
import { actionsTable } from './parts/actions-table.ts'
import { progressChart, responsesChart } from './parts/charts.ts'
import { countsTable } from './parts/counts.ts'
import { issuesConsidered } from './parts/issues-considered.ts'
import { measureCharts, performance } from './parts/performance.ts'
import { progressTablePart } from './parts/progress-table.ts'
import { recommendations, recommendationsWithResponses } from './parts/recommendations.ts'
import { responseForm } from './parts/response-form.ts'
import { revisitTable } from './parts/revisit-table.ts'
import { trackerTable } from './parts/tracker-table.ts'
import {
  contents,
  heading,
  newPage,
  opening,
  type Part,
  type TemplateFile,
  toWrite,
  words,
} from './template.ts'

const charts = { progress: progressChart, responses: responsesChart, measures: measureCharts } as const

const partOf = (part: TemplatePart): Part => {
  switch (part.part) {
    case 'contents':
      return contents
    case 'new page':
      return newPage
    case 'heading':
      return heading(part.text, part.level)
    case 'text':
      return words((data) => fillWords(part.text, data))
    case 'opening':
      return opening((data) => fillWords(part.text, data))
    case 'points':
      return (data) => [
        { kind: 'list', ordered: false, items: part.items.map((item) => fillWords(item, data)) },
      ]
    case 'to write':
      return toWrite(part.text)
    case 'recommendations':
      return recommendations
    case 'recommendations with responses':
      return recommendationsWithResponses
    case 'revisit table':
      return revisitTable
    case 'actions':
      return actionsTable
    case 'response form':
      return responseForm
    case 'issues considered':
      return issuesConsidered
    case 'performance':
      return performance
    case 'progress table':
      return progressTablePart(part.table, part.heading)
    case 'tracker':
      return trackerTable(part.columns)
    case 'counts':
      return countsTable(part.of, part.caption)
    case 'chart':
      return charts[part.of]
  }
}

/** A template as data, ready to be filled from the tracker. */
export const compiled = (template: ReportTemplate): TemplateFile => ({
  name: template.name,
  ofReview: template.ofReview,
  title: (data) =>
    fillWords((data.review === null ? template.titleOfAll : undefined) ?? template.title, data),
  ...(template.landscape === true ? { landscape: true } : {}),
  ...(template.draft === true ? { draft: true } : {}),
  parts: template.parts.map(partOf),
})
