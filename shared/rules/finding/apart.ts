import type { FindingRule } from './rule.ts'

export const apartRules = {
  'kind/sign': {
    title: 'What shows the kind of a paper',
    finds:
      'The lines that weigh most for the kind which Revisit gives a paper; all signs stand at the end of this page.',
    leaves: 'Signs of other kinds, which weigh less together.',
    paper: 'minutes',
    example: 'The meeting closed at 8.15 pm.',
  },
  'external-recommendation/told': {
    title: 'What another body recommended, in a sentence',
    finds: 'What an inspectorate, an auditor, the ombudsman, a coroner or a users’ group recommended.',
    leaves: 'What the panel itself recommends, also where it speaks of an inspection.',
    paper: 'scrutiny report',
    example: 'Evidence\n\nThe Ombudsman recommended last year that landlords log every call.',
  },
  'external-recommendation/list': {
    title: 'A list of what another body recommended',
    finds: 'The entries after "The inspectorate made the following recommendations:".',
    leaves: 'A list that the panel announces as its own.',
    paper: 'scrutiny report',
    example:
      'Evidence\n\nThe inspectorate, which came in May and again in June, made the following recommendations to the council:\n\n• Answer every call within a day.\n\n• Train the staff of the front desk.',
  },
  'external-recommendation/under-heading': {
    title: 'A section of another body’s recommendations',
    finds: 'Entries under a heading such as "Recommendations of the Care Quality Commission".',
    leaves: 'Text of the section that is no entry.',
    paper: 'officer report',
    example:
      'Recommendations of the Care Quality Commission\n\n• Keep medicines locked away at night.\n\n• Write down every fall on the day.',
  },
  'attendance/line': {
    title: 'Who was present, in a line',
    finds: '"Present:", "In attendance:" and the names after it, without titles and posts.',
    leaves: 'The word in a sentence about something else.',
    paper: 'minutes',
    example: 'In attendance: Dana Whitlow (Head of Homes) and Rob Ashby (Clerk)',
  },
  'attendance/list': {
    title: 'Who was present, in a list',
    finds: 'Lines of names under such a heading, with the groups that they stand in.',
    leaves: 'What follows that is no name.',
    paper: 'minutes',
    example: 'In attendance:\n\nDana Whitlow, Head of Homes\n\nRob Ashby, Clerk',
  },
  'apologies/line': {
    title: 'Apologies, in a line',
    finds: '"Apologies for absence were received from…" and "Apologies: …", with the names.',
    leaves: '"No apologies", and an apology made to somebody.',
    paper: 'minutes',
    example: '1. APOLOGIES\n\nApologies for absence were received from Councillors D. Fenn and E. Holt.',
  },
  'apologies/list': {
    title: 'Names under an Apologies heading',
    finds: 'Lines of names that stand right under the heading.',
    leaves: '"None."',
    paper: 'minutes',
    example: '1. APOLOGIES FOR ABSENCE\n\nCouncillors D. Fenn and E. Holt',
  },
  'declaration/declared': {
    title: 'An interest that was declared',
    finds: '"Councillor Quill declared an interest in item 6…", with what kind it is.',
    leaves: '"There were none", and reminders that interests must be declared.',
    paper: 'minutes',
    example:
      '2. INTERESTS\n\nCouncillor Quill declared a personal interest in item 6 as a governor of the school.',
  },
  'declaration/under-heading': {
    title: 'Names under a Declarations heading',
    finds: '"Cllr Quill – item 6, governor of the school".',
    leaves: '"None."',
    paper: 'minutes',
    example: '2. DECLARATIONS OF INTEREST\n\nCllr B. Quill – item 6, governor of the school',
  },
  'minute/title': {
    title: 'A minute with its number and title',
    finds: 'What the minutes are made of, so that "minute 41" leads to its words.',
    leaves: 'Numbered decisions, and the same numbers outside minutes.',
    paper: 'minutes',
    example: '41. REPAIRS TO COUNCIL HOMES\n\nThe Head of Homes spoke.',
  },
  'next-meeting/line': {
    title: 'The next meeting, in a sentence',
    finds: '"The next meeting will be held on…", "Date of next meeting: …".',
    leaves: 'What is to be brought to the next meeting.',
    paper: 'minutes',
    example: '9. CLOSE\n\nThe next meeting will be held on Tuesday, 4 June 2019 at 6.30 pm.',
  },
  'next-meeting/under-heading': {
    title: 'The next meeting under its heading',
    finds: 'A day that stands right under "Date of next meeting".',
    leaves: 'Headings with no day under them.',
    paper: 'minutes',
    example: '9. DATE OF NEXT MEETING\n\nTuesday, 4 June 2019 at 6.30 pm in the Town Hall.',
  },
  'strength/list-under-heading': {
    title: 'Strengths',
    finds: 'Entries under "Strengths", "What is working well", "Good practice".',
    leaves: 'Lists that mix strengths with what is to be improved.',
    paper: 'annual report',
    example: 'Strengths\n\n• Staff know every family by name.\n\n• Calls are answered within a minute.',
  },
  'objective/list-under-heading': {
    title: 'Objectives, promises and priorities under their heading',
    finds: 'Entries under "Our objectives", "Our promises", "Priorities for 2022" and the like.',
    leaves: 'Aims of a review and of an agenda item in minutes.',
    paper: 'annual report',
    example: 'Our promises\n\n• Every child is seen within five days.\n\n• Every carer has a named worker.',
  },
  'objective/announced-list': {
    title: 'Priorities that a sentence announces',
    finds: '"The key priorities for next year are recommended as:" and the list after it.',
    leaves: 'Priorities spoken of in running text.',
    paper: 'annual report',
    example:
      'Looking ahead\n\nThe key priorities for next year are recommended as:\n\n• Shorter waits for a first visit.\n\n• A home for the day club.',
  },
} as const satisfies Readonly<Record<string, FindingRule>>
