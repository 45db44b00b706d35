import type { FindingRule } from './rule.ts'

export const tableRules = {
  'tracked-table/recommendation-row': {
    title: 'A row of a table of recommendations',
    finds:
      'Revisit tables, trackers, responses of the executive and audit follow-ups, whatever their columns are called and in whatever order: number, recommendation, response, owner, date, progress and status. Also one recommendation a table with the headings beside it, one cell a line, labels inside a cell, and headings over two rows. Of several updates the latest comes first.',
    leaves:
      'Risk registers, consultation, equality impact, work programmes, budgets, attendance, glossaries and contents: they have headings that only they have.',
    paper: 'scrutiny report',
    example:
      '| No. | Recommendation | Lead officer | By when | Progress |\n|---|---|---|---|---|\n| 1 | That fans be fitted in every kitchen. | Head of Homes | March 2021 | Fitted in 40 of 60 homes. |',
  },
  'tracked-table/action-row': {
    title: 'A row of an action plan or action log',
    finds:
      'Rows under headings such as Action, Lead, Deadline and Update. Milestones under an action are told with it.',
    leaves: 'A table with actions and nothing about them, and the tables of other kinds named above.',
    paper: 'officer report',
    example:
      '| Ref | Action | Who | When | RAG |\n|---|---|---|---|---|\n| 2.1 | Write to every landlord in the ward. | Housing Manager | June 2021 | Amber |',
  },
  'measure-table/measure-row': {
    title: 'A row of a table of measures',
    finds:
      'Named measures with their figures by time, target and comparators; "Not set", "n/a" and "not comparable" are kept as printed, and a changed definition breaks the series.',
    leaves: 'Population figures, surveys, budgets and figures by year without a target or comparator.',
    paper: 'officer report',
    example:
      '| Indicator | Q1 2022/23 | Q2 2022/23 | Target |\n|---|---|---|---|\n| Repairs done in time | 88% | 91% | 95% |\n| Homes free of damp | 93% | 94% | Not set |',
  },
  'measure-table/inspection-grade': {
    title: 'A grade given by an inspection',
    finds: 'Tables of a name and a grade a row: Outstanding, Good, Requires improvement.',
    leaves: 'Tables where other words stand beside the names.',
    paper: 'scrutiny report',
    example:
      '| Area | Grade |\n|---|---|\n| Staying safe | Good |\n| Being healthy | Outstanding |\n| Leadership | Requires improvement |',
  },
  'measured-point/measure-and-value': {
    title: 'A point that gives a measure',
    finds:
      'Points of a list that begin with "Number of", "Percentage of" and the like and say how it stands, or that are a name with its figure behind it, where the lead-in, heading or page speaks of performance or data.',
    leaves: 'Points that name a measure without saying how it stands, and lists about other things.',
    paper: 'officer report',
    example:
      'Some highlights of the performance data:\n\n• Percentage of calls answered in a minute rose to 78%.\n\n• Number of complaints fell by a third.',
  },
  'measure-record/result-and-target': {
    title: 'A measure with its figures under it',
    finds:
      'A name on a line of its own, with lines such as "Result: 31 days", "Target: 28 days" and "Status: amber" under it.',
    leaves: 'Names with no target, rating or comparator under them.',
    paper: 'officer report',
    example: 'Average time to re-let a home\n\nResult: 31 days\n\nTarget: 28 days\n\nStatus: Below target',
  },
  'figure-tile/figure-and-name': {
    title: 'A large figure with its name',
    finds:
      'Figures and names in turn, a line each, as dashboards print them, on pages or under headings that speak of performance.',
    leaves: 'What a place and its people are like, and fewer than three such pairs.',
    paper: 'officer report',
    example:
      '2. Housing performance\n\n99.9%\n\nGas safety checks done\n\n94%\n\nRent collected of rent due\n\n61 days\n\nAverage time to let a home again',
  },
  'told-measure/how-a-service-stands': {
    title: 'A sentence that tells how well a service is done',
    finds:
      'Sentences with a share that was done in time, a measure and what it now is, or a target and whether it was met.',
    leaves:
      'What is aimed at or will be done, counts of ratings, money, surveys, and what a place and its people are like.',
    paper: 'annual report',
    example: 'Over the year 78% of first complaints were answered within ten working days.',
  },
  'measured-sentence/value-and-target': {
    title: 'A sentence that gives a measure and its target',
    finds: '"92% of calls were answered in a minute against a target of 95%."',
    leaves: 'Budgets and savings, what should be aimed at, and targets without a result.',
    paper: 'officer report',
    example: 'In the third quarter 92% of calls were answered in a minute against a target of 95%.',
  },
} as const satisfies Readonly<Record<string, FindingRule>>
