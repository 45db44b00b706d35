import type { FindingRule } from './rule.ts'

export const resolutionRules = {
  'marked-resolution/marker': {
    title: 'A decision behind its marker',
    finds:
      'RESOLVED, AGREED, DECIDED, RECOMMENDED and the like at the start of a line, with "that", a colon or a list after it; in a paper that is no minutes only RESOLVED and DECIDED.',
    leaves: 'Lost motions and amendments, and reasons for a decision.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nRESOLVED – That the contract be extended for a year.',
  },
  'marked-resolution/marker-in-sentence': {
    title: 'RESOLVED inside a sentence',
    finds: 'The word in capitals, or with a colon after it, with what was resolved behind it.',
    leaves: '"It was RESOLVED to…": its verb is the decision, and the sentence is taken whole.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nDepot contract RESOLVED: That the contract be extended.',
  },
  'marked-resolution/mover-then-marker': {
    title: 'Moved, seconded and resolved',
    finds: 'The mover and seconder in front of the marker and its dash.',
    leaves: 'A motion that is only moved.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nMoved by Councillor Quill, seconded by Councillor Marsh and resolved - That the contract be extended.',
  },
  'marked-resolution/lead-in': {
    title: 'A list that "resolved:" leads to',
    finds: '"The Committee resolved:-" and each entry of the list after it.',
    leaves: 'Lists that lead to conditions of one decision: they stay with it.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nThe Committee resolved:-\n\n(1) To extend the contract for a year.\n\n(2) To visit the depot in June.',
  },
  'marked-resolution/noun-label': {
    title: '"Decision:" or "Resolution 24/031:" as a label',
    finds: 'The noun with a colon and the decision after it.',
    leaves: 'A label with "None" after it.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nResolution 24/031: The contract is extended for a year.',
  },
  'marked-resolution/decision-block': {
    title: 'A block headed "Decision"',
    finds: 'What stands under a line that says only "Decision".',
    leaves: 'Reasons and other options under headings of their own.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nDecision:\n\nThe Committee:-\n\n1. Noted the report on repairs.\n\n2. Agreed to extend the contract for a year.',
  },
  'marked-resolution/moved-and-seconded': {
    title: 'Moved and seconded, the marker lost',
    finds: '"It was moved by … seconded by … and" with a list after it, whose heading a conversion has lost.',
    leaves: 'A motion that was then lost.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nIt was moved by Councillor Quill, seconded by Councillor Marsh and\n\n1) The report be received.\n\n2) The contract be extended for a year.',
  },
  'marked-resolution/spaced-that': {
    title: 'T H A T, letter by letter',
    finds: 'Letter-spaced "T H A T" in front of a decision, also far from its marker.',
    leaves: 'The plain word.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nT H A T the contract be extended for a year.',
  },
  'marked-resolution/verbs-below': {
    title: '"The Board:" over NOTED, AGREED…',
    finds: 'Points that each begin with what the body did, in capitals.',
    leaves: 'Points of a discussion.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nThe Committee:\n\n• NOTED the state of the depot;\n• AGREED to extend the contract for a year.',
  },
  'marked-resolution/lost-heading': {
    title: '"That … be …" on a line of its own',
    finds:
      'A decision whose marker is lost: "That" or "THAT" with "be" and what is done, or with a body and what it does ("That Members note the report"), and a list that closes its item and says what is to be ("(a) the plan be agreed; (b) officers report back"). Always to be checked.',
    leaves: 'Motions and amendments that were not carried, numbered recommendations, and quoted texts.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nThat the contract be extended for a year.',
  },
  'told-resolution/it-was-agreed': {
    title: '"It was agreed that…"',
    finds:
      'The whole sentence, as its verb is the decision; also "There was agreement to…", "Consent was given…".',
    leaves:
      'What was agreed at another meeting or by others, and opinions ("It was agreed that it was hard").',
    paper: 'minutes',
    example: '5. REPAIRS\n\nIt was agreed that the depot would be visited in June.',
  },
  'told-resolution/body-resolved': {
    title: '"The Council resolved to…"',
    finds:
      'The meeting’s own body or its members as the subject, in the past or the present: resolved, agreed, approved, granted, deferred; noted, where the item comes to no more.',
    leaves: 'What other bodies did, and what the body heard, asked or discussed.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nMembers agreed to visit the depot in June.',
  },
  'told-resolution/be-done': {
    title: '"The quotation be accepted."',
    finds: 'A sentence whose verb is "be" and what is done: a decision without its "resolved that".',
    leaves: 'What should, may or is to be done.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nThe lowest quotation for the depot be accepted.',
  },
  'told-resolution/outcome-word': {
    title: 'Approved, agreed, deferred: the outcome alone',
    finds:
      'The word that opens a sentence ("Deferred to June"), stands behind a title, a colon or a dash ("Depot door: approved"), or follows what was put with its verb left out ("Recommendations agreed").',
    leaves: 'The word before a noun ("Elected members"), and lists of payments.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nDepot door (£400): approved, subject to a second quotation.',
  },
  'told-resolution/agreed-task': {
    title: 'Agreed, and one person’s task',
    finds: '"It was agreed that the Clerk write…": an action with its owner.',
    leaves: 'What is the whole body’s to do.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nIt was agreed that the Clerk write to the contractor.',
  },
  'told-resolution/proposed-and-seconded': {
    title: 'Proposed and seconded in one sentence',
    finds: 'Proposer and seconder together, with the outcome or without one.',
    leaves: 'What was lost or withdrawn.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nProposed by Cllr Quill and seconded by Cllr Marsh that the invoice be paid, all agreed.',
  },
  'told-resolution/motion-carried': {
    title: 'A proposal, and "Carried" after it',
    finds:
      'What was moved, proposed, suggested or requested, where the next sentence or line says that it was carried, agreed by all or voted for; seconder and votes may stand between.',
    leaves: 'A motion that fell, and a proposal with no outcome.',
    paper: 'minutes',
    example: '5. REPAIRS\n\nCllr Quill requested that the invoice be paid. Carried.',
  },
  'told-resolution/passive': {
    title: '"The accounts were approved."',
    finds:
      'What was approved, adopted, deferred or noted, with signs that this meeting did so: what it is about, who, how, and where in the minute it stands.',
    leaves: 'What others approved, or what was reported, asked or is yet to be.',
    paper: 'minutes',
    example: '5. FINANCE\n\nThe accounts for April were approved.',
  },
  'told-resolution/planning-view': {
    title: 'A view on a planning application',
    finds: '"No objection", "Support" or "Object on the grounds of…" behind an application with its number.',
    leaves: 'What the planning authority granted or refused.',
    paper: 'minutes',
    example: '5. PLANNING\n\n23/00417/FUL Barn for lambing, High Farm. No objection.',
  },
  'told-resolution/elected': {
    title: 'Elections and appointments',
    finds: 'A person, "elected" or "appointed", and the post, with the rest of the verb left out.',
    leaves: 'Nominations.',
    paper: 'minutes',
    example: '1. CHAIR\n\nCouncillor Quill elected Chair for the year.',
  },
  'weighed-sentence/decision': {
    title: 'A sentence that weighs like a decision',
    finds:
      'Sentences of minutes in which no rule sees a decision, but whose words together weigh like those of decisions in papers that people have marked. The words that weigh most are listed below.',
    leaves:
      'Headings, what an agenda says of an item, words quoted, pieces of sentences, and words that weigh too little.',
    paper: 'minutes',
    example:
      '5. REPAIRS\n\nAll councillors were happy for the invoices to be approved and for cheques to be signed.',
  },
} as const satisfies Readonly<Record<string, FindingRule>>
