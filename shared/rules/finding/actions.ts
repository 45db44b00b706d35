import type { FindingRule } from './rule.ts'

export const actionRules = {
  'labelled-action/label': {
    title: 'A task behind the label ACTION',
    finds: '"ACTION: Clerk to write…", "Action – JS: …", also with a list after it.',
    leaves: 'The word in a title, as in "Action plan".',
    paper: 'minutes',
    example: '5. REPAIRS\n\nACTION: Clerk to write to the contractor.',
  },
  'labelled-action/doer-after-task': {
    title: 'A label that names only who',
    finds: '"Action: Clerk" after the sentence that says what.',
    leaves: 'A name without a task before it.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nThe contractor will be asked for a price. Action: Clerk',
  },
  'labelled-action/numbered-label': {
    title: 'A numbered action',
    finds: '"Action 3" in the margin or in front of the task.',
    leaves: 'How a numbered action of an earlier meeting fares: that is progress.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nAction 3 Clerk to ask the contractor for a price.',
  },
  'labelled-action/with-fields': {
    title: 'An action with its fields beside it',
    finds:
      'What is to be done, with "Lead: …", "By: …", "Progress: …" or "Status: …" in the same paragraph or in the lines under it, as plans and commitments are printed.',
    leaves: 'A paper with only one of them, and lines with fewer than two such fields.',
    paper: 'officer report',
    example:
      'Commitment 1: Replace the vans by electric ones\n\nLead: Fleet Manager\n\nOur progress: Fourteen have been replaced.\n\nCommitment 2: Plant a thousand trees\n\nLead: Parks Manager\n\nOur progress: Three hundred have been planted.',
  },
  'listed-action/outstanding': {
    title: 'A list of actions outstanding',
    finds: 'Entries under "Outstanding for action", "Actions arising" and the like.',
    leaves: 'Entries of fewer than three words.',
    paper: 'minutes',
    example:
      'Outstanding for action:\n\n1. Clerk to chase the contractor for a price.\n\n2. Cllr Quill to speak to the school.',
  },
  'listed-action/further-development': {
    title: 'Areas for further development',
    finds: 'What an annual report says is still to be done.',
    leaves: 'Aims, promises and priorities: they are kept apart as objectives.',
    paper: 'annual report',
    example:
      'Areas for further development\n\n• Recruit home carers in the upland wards.\n\n• Publish a guide for carers.',
  },
  'margin-column/doer-beside-task': {
    title: 'A doer in the margin',
    finds:
      'Minutes set as a table with an Action or By whom column: the task is the last sentence beside the name that gives one.',
    leaves: 'Rows with nobody in the margin.',
    paper: 'minutes',
    example:
      '| Item | Discussion | Action |\n|---|---|---|\n| 1 | The hedge is overgrown. The contractor will be asked to cut it. | Clerk |\n| 2 | The gate is mended. | |',
  },
  'told-action/role-to-do': {
    title: '"Clerk to write…"',
    finds: 'A person, initials or post with "to" and a task’s verb.',
    leaves: 'Sentences whose subject is nobody in particular.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nClerk to write to the contractor.',
  },
  'told-action/role-will-do': {
    title: '"Cllr Ash will write…"',
    finds: 'A promise of a person or an officer of the body: will, agreed to, undertook to, "said she’d".',
    leaves: 'What other organisations will do, and what people would like or expect.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nCllr Quill will contact the contractor.',
  },
  'told-action/clerk-do': {
    title: '"Clerk write…"',
    finds: 'The clerk and a verb, with no "to" between.',
    leaves: 'Other subjects.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nClerk contact the contractor.',
  },
  'told-action/asked-to-do': {
    title: '"She was asked to…"',
    finds: 'A task given to whoever was named just before; "The Chairman asked the Clerk to…".',
    leaves: 'What somebody asked about.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nMr Dean told members about the pump. He was asked to obtain a second price.',
  },
  'told-action/clause-role-to-do': {
    title: 'A task in a clause of its own',
    finds: '"…, AB to chase", "– Clerk arrange a meeting", "but Cllr Ash will ask again".',
    leaves: 'Clauses without a doer.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nThe pump has failed again, Clerk to contact the maker.',
  },
  'told-action/to-be-done': {
    title: '"Three quotations to be obtained."',
    finds:
      'A sentence of its own with "to be" and what is to be done, its doer left out or printed in the margin.',
    leaves: 'Wishes, needs and what others plan; meetings to be held.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nThree quotations for a new door to be brought to the March meeting.',
  },
  'told-action/initials-at-end': {
    title: 'The doer at the end of a sentence',
    finds:
      '"A litter pick would be organised – AS", "Advertise again – Clerk", and "Clerk: advertise again".',
    leaves: 'Initials after a sentence that tells no task.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nA litter pick would be organised in May – AS',
  },
  'told-action/owner-in-margin': {
    title: 'A name after the full stop',
    finds: 'Margins that a conversion has put at the end of paragraphs.',
    leaves: 'Papers in which it happens only once.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nThe pump has failed. A price for a new one is to be asked for. Clerk\n\n6. TREES\n\nThe oak is ill. The tree warden is to be told. Cllr Quill',
  },
  'weighed-sentence/task': {
    title: 'A sentence that weighs like a task',
    finds:
      'Sentences of minutes, and of other papers, in which no rule sees a task, but whose words together weigh like those of tasks in papers that people have marked. The words that weigh most are listed below.',
    leaves: 'Headings, what an agenda says of an item, pieces of sentences, and words that weigh too little.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nIt was left that the clerk would write to the school and report to the next meeting.',
  },
} as const satisfies Readonly<Record<string, FindingRule>>
