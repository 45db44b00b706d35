import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'

/** What a cue tells: a delivery status, or that something is left over ("partial") or only intended ("planned"). */
export type Tells = DeliveryStatus | 'partial' | 'planned'
export type Cue = { readonly tells: Tells; readonly shape: RegExp; readonly weak?: true }

const adverbs =
  '(?:(?:now|since|already|also|all|both|each|fully|duly|subsequently|recently|successfully|then|just|today|again|therefore|largely|formally|separately|later) )*'
const been = `(?:(?:has|have|had) ${adverbs}been|(?:was|were|is|are) ${adverbs.replace('just', 'just|now')})`
const finished =
  '(?:actioned|completed?|implemented|fulfilled|discharged|finished|concluded|finalised|achieved|carried out|put in(?:to)? place|closed|resolved|embedded|delivered|done|met in full|addressed)'
const did =
  '(?:distributed|circulated|published|launched|introduced|appointed|approved|adopted|agreed|installed|sent|held|written|acknowledged|thanked|established|created|opened|recruited|updated|revised|rewritten|set up|issued|produced|reviewed|trained|replaced|repaired|rolled out|submitted|presented|considered|amended|included|incorporated|provided|extended|signed off|signed|inspected|fitted|filled|let|shared|raised|placed|added|removed|made|given|granted|brought in|built|bought|put up|told|undertaken|received|reported|developed|strengthened|improved|merged|allocated|arranged|awarded|commissioned|consulted|contacted|informed|invited|identified)'

/** What a log says of a small task that is done: "Sent on 20 March", "Letter sent". */
const sentOff =
  '(?:sent|circulated|reported|published|written|e-?mailed|issued|held|appointed|installed|distributed|shared|raised|uploaded|ordered|repaired|replaced|removed|paid|presented|submitted|fitted)'

/** Cues from the strongest to the weakest; a negated one does not count. */
export const cues: readonly Cue[] = [
  {
    tells: 'superseded',
    shape: /\b(?:(?:has|have) been |(?:is|was|were) )?(?:superseded|overtaken|replaced) by\b/i,
  },
  {
    tells: 'no longer relevant',
    shape:
      /\b(?:is |are |was |were )?no longer (?:relevant|required|needed|applicable|applies|necessary|being pursued|appropriate)\b|\bnot (?:being )?(?:taken (?:any )?further|pursued)\b|\bno further action(?: (?:is|was|will be) (?:required|needed|proposed|taken))?\b/i,
  },
  {
    tells: 'cannot be done',
    shape:
      /\b(?:can ?not|can['’]t|could not) (?:currently |now )?be (?:done|implemented|delivered|achieved|met|taken forward|afforded|funded|provided)\b|\b(?:deemed |found to be |considered )(?:unfeasible|not feasible|impractical|unaffordable|not viable)\b|\bnot (?:feasible|possible|viable|affordable|practicable) (?:to|for|at|within)\b|\bno (?:statutory )?powers? to\b|\b(?:declined|refused) to (?:fund|support|take|provide|accept|agree)\b|\bcan ?not offer\b|\bunable to (?:fund|offer|support|provide|implement|deliver)\b/i,
  },
  {
    tells: 'paused',
    shape:
      /\b(?:paused|on hold|put on hold|(?:is|are|was|were|been|being|remains?|temporarily|currently) suspended|suspended (?:until|pending|because|due|while|since|for)|in abeyance|put back until|stood down)\b/i,
  },
  {
    tells: 'delayed',
    shape:
      /\b(?:delayed|slipped|slippage|overdue|behind (?:schedule|plan|target|programme)|deferred|postponed|was (?:due|to have been|expected|supposed|scheduled) (?:to (?:be |have been )?)?\w+|were (?:due|expected|supposed|scheduled) to (?:be |have been )?\w+|should have been \w+|will be late|missed (?:the|its) (?:date|deadline)|taken longer than)\b/i,
  },
  {
    tells: 'at risk',
    shape:
      /\b(?:at risk|(?:serious|some|real) concerns? (?:about|over|that)|in doubt|jeopardy|may not be (?:met|achieved|delivered))\b/i,
  },
  {
    tells: 'not started',
    shape:
      /\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|yet to (?:be )?(?:start(?:ed)?|begin|begun|commence[d]?)|not yet due|not yet (?:been )?(?!complete|finish|fully|closed|embed|final|conclu|resolv|implement)[a-z]+ed(?=\W*$)|no progress (?:has been made|to report|yet)|no action (?:has been |was )?taken|work has not (?:yet )?(?:begun|started))\b/i,
  },
  {
    tells: 'partial',
    shape:
      /\b(?:with the exception of(?: [\w’'-]+){1,3}|all but (?:\w+ ){0,2}\w+|except(?:ing)? (?:for|the|in)\b(?: \w+){0,2}|part(?:ly|ially) (?:complete[d]?|implemented|met|achieved|delivered|done)|(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|\d{1,4})(?: [\w’'-]+){0,3} (?:remain|remains|are|is) (?:still )?(?:outstanding|unfilled|to be \w+|open)|(?:are|is|remains?) (?:still )?outstanding|(?:remainder|rest|others?|remaining [\w ]{1,20}) (?:is|are|will|to)\b|still to (?:come|be \w+|do|follow)|\d{1,4} (?:out )?of (?:the |our )?\d{1,4}|\w+ of (?:the )?(?:twenty|thirty|forty|fifty)[\w-]* [a-z]+ now)\b/i,
  },
  {
    tells: 'complete',
    shape: new RegExp(
      `\\b${been} ?${adverbs}${finished}\\b|^(?:action |now |all |fully |task |work )?(?:complete[d]?|closed|done|implemented|actioned|achieved|discharged|in place)\\b|[-–—:] ?(?:complete[d]?|closed|done|implemented|actioned|achieved)\\b|\\b(?:is|are) (?:now )?(?:complete|in place|embedded|up and running|in use|operational|live)\\b|\\b(?:went|gone) live\\b|\\bin place (?:at|in|since|from|for)\\b|\\bthis (?:short |brief )?(?:report|paper|review|meeting) (?:constitutes|fulfils|forms|represents|completes)\\b|\\bnow (?:complete|done|closed)\\b|\\bcame into (?:force|effect|use)\\b`,
      'i',
    ),
  },
  {
    tells: 'on track',
    shape:
      /\b(?:on (?:track|target|schedule|course|programme)|progressing (?:well|to plan|as planned)|proceeding to plan)\b/i,
  },
  {
    tells: 'complete',
    weak: true,
    shape: new RegExp(
      `^(?:(?:letters?|e-?mails?|reports?|notes?|repl(?:y|ies)|minutes|invitations?|details) )?${sentOff}(?=$|[.;,]| (?:on|in|to|by|at|with|\\d))|\\b${been} ?${adverbs}${did}\\b|\\bmet on \\d|\\b(?:took place|took effect|was set up)\\b`,
      'i',
    ),
  },
  {
    tells: 'in progress',
    shape:
      /\b(?:continue[sd]?(?: to \w+)?|(?:goes|go|going|carr(?:y|ies|ying)) on(?! to\b)|(?:is|are) (?:still |currently |now |also |all )*being \w+|on-?going|under ?way|in progress|in train|in development|in hand|has (?:begun|started|commenced)|have (?:begun|started|commenced)|(?:is|are) (?:currently |now |still )?(?:working|drafting|developing|considering|reviewing|preparing|recruiting|exploring|negotiating|piloting|testing|waiting|consulting|looking|undertaking|progressing|in draft|with the|at the|out to)\b|(?:still )?waiting for|await(?:ing|s|ed)|(?:being|been) (?:drafted|developed|scoped|explored|piloted|tested|costed)|so far|discussions? (?:are|have)|partially implemented|draft (?:is )?(?:with|has been)|consult(?:ed|ation|ants?) (?:appointed|has|is|are)|costed with|trial)\b/i,
  },
  {
    tells: 'planned',
    shape:
      /\b(?:will (?:then |now |also |shortly |soon |next )*(?:be (?:\w+ly )?\w+(?:ed|en|t|ght|ne|de)|go(?! on)|come|take|begin|start|be|consider|build|look|meet|bring|hold|report)|(?:is|are) (?:planned|due|scheduled|expected|intended|set|booked|proposed) (?:for|to)|to be (?:considered|submitted|reviewed|discussed|agreed|confirmed|done|completed|finalised)|as appropriate|plans? to|intends? to|in due course|once \w+)\b/i,
  },
]

const before =
  /\b(?:not|never|no|n['’]t|yet to|nearly|almost|until|unless|before|once|when|if|whether|after|how|fail(?:ed|s)? to|unable to|will|would|should|could|may|might|must|to be|due to|expected|hope[ds]? to|awaiting|cannot|can['’]t|without)(?:[ ,]+[\w’'-]+){0,4}[ ,]*$/i
const inside = /\b(?:not|never|n['’]t|yet to)\b/i

/** True where the words before a cue, or in it, turn it round: "not yet complete", "was due to be completed". */
export const isTurned = (sentence: string, start: number, words: string): boolean =>
  before.test(sentence.slice(Math.max(0, start - 60), start)) || inside.test(words)
