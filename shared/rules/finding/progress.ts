import type { FindingRule } from './rule.ts'

export const progressRules = {
  'progress/action-number': {
    title: 'How numbered actions fare',
    finds:
      '"Action Nos. 46 (a), 47 and 50 – completed": one update for each number, with the status that the words suggest.',
    leaves: 'A number with a new task after it.',
    paper: 'minutes',
    example: '3. ACTIONS\n\nAction Nos. 46 (a), 47 and 50 – completed.',
  },
  'progress/point-under-heading': {
    title: 'A point under a progress heading',
    finds: 'Points that tell what was done under "Progress", "What we have achieved" and the like.',
    leaves: 'The same in minutes, where it is discussion.',
    paper: 'annual report',
    example:
      'Progress since we began\n\n• Two new clinics have opened in the north.\n\n• All staff have been trained in first aid.',
  },
  'progress/paragraph-under-heading': {
    title: 'A paragraph under a progress heading',
    finds:
      'Paragraphs, numbered or not, that each tell what was done under "Progress since last report" and the like.',
    leaves: 'What only introduces them, and the progress of one recommendation, which is told with it.',
    paper: 'officer report',
    example:
      '3. Progress since last report\n\n3.1 A new campaign was launched in April and has led to 46 enquiries.',
  },
} as const satisfies Readonly<Record<string, FindingRule>>
