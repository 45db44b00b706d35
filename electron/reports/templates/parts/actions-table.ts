import { recommendationName } from '../../../../shared/rules/recommendation-name.ts'
import { citationWords } from '../../../../shared/rules/report/citation-words.ts'
import { statedDateWords } from '../../../../shared/rules/stated-date-words.ts'
import { cell, stated } from '../cells.ts'
import { numbered, paragraphsOf } from '../paragraphs.ts'
import type { Part } from '../template.ts'

/** Who has to do what by when, for which recommendation, and how it goes. */
export const actionsTable: Part = ({ actions }) =>
  actions.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: 'Actions',
          widths: [34, 16, 13, 18, 26],
          header: ['Action', 'Owner', 'Due', 'Answers', 'Progress'],
          rows: actions.map((action) => {
            const paragraphs = numbered(action.number, paragraphsOf(action.text))
            const note = citationWords(action.source)
            return [
              {
                paragraphs: paragraphs.map((text, i) =>
                  note !== null && i === paragraphs.length - 1 ? [{ text, note }] : text,
                ),
              },
              cell(action.owner ?? 'No owner named'),
              cell(
                action.dueDate === null
                  ? (action.dueWords ?? 'No date set')
                  : `${statedDateWords(action.dueDate)}${action.overdue ? ', overdue' : ''}`,
              ),
              cell(action.answers.map(({ number }) => recommendationName(number)).join('\n\n')),
              cell(
                [stated(action.status, 'nothing reported'), action.latestCommentary]
                  .filter(Boolean)
                  .join('\n\n'),
              ),
            ]
          }),
        },
      ]
