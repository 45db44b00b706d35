import type { RuleName } from '../../../shared/rules/finding-rules.ts'
const adverbs = '(?:(?:further|also|therefore|then|unanimously|subsequently|formally|duly|all)\\s){0,3}'
const verb =
  '(resolved|agreed|decided|ordered|approved|adopted|endorsed|ratified|authorised|RESOLVED|AGREED|DECIDED|APPROVED|NOTED|DULY NOTED)'
const body =
  '(?:(?:parish |town |community |full |county |borough |district |city |ward )?(?:[Cc]ouncil(?:lors)?|[Cc]llrs|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Ee]xecutive(?: [Bb]oard)?|[Mm]embers|[Mm]eeting|[Mm]ayor|[Gg]roup|[Cc]ommission)|[Aa]ll|COUNCIL|COMMITTEE|CABINET)'

type Shape = { readonly rule: RuleName; readonly shape: RegExp; readonly confidence: number }

const shapes: readonly Shape[] = [
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape:
      /\b(?:proposed|moved|nominated)\b.{0,200}?\bseconded\b.{0,120}?\b(agreed|resolved|carried|approved|(?<!\bseconded,.{0,80}\bbe )(?:(?:re-)?elected|appointed)|co-opted|accepted|adopted)\b/i,
    confidence: 0.9,
  },
  {
    rule: 'told-resolution/it-was-agreed',
    shape: new RegExp(
      `\\b[Ii]t was (?:${adverbs}${verb}(?! (?:at|in) (?:the|a|our) (?:last|previous))|the unanimous decision(?: of [\\w ]{3,40})? (?:to|that)\\b|voted (?:\\d+ ?[–-] ?\\d+ )?(?:unanimously )?(?:to|that)\\b)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape: new RegExp(
      `(?:^|[^\\w-])(?:${body})(?: present)? ${adverbs}(?:have )?${adverbs}${verb}(?= (?:to|that|not|this|all|both|these|those|the|a|an|its|their|unanimously|with|on)\\b)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/agreed-to',
    shape: /^(?:unanimously )?(agreed|resolved|decided)(?: unanimously)? (?:to|that|not to)\b/i,
    confidence: 0.8,
  },
  {
    rule: 'told-resolution/minutes-as-record',
    shape:
      /^(?!.*\bproposed that\b.*\bshould be\b).*?\b(?:minutes?|notes)\b.{0,200}?\b((?:agreed|approved|confirmed|accepted|signed|moved|AGREED|APPROVED)(?: and signed)?(?: by the chair\w*)? as (?:being )?(?:a )?(?:true|correct|accurate))\b/i,
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/by-reference',
    shape:
      /^(?:all (?:of )?the |all |the )?(?:officer |report['’]?s? )?recommendations?\b[^.:]{0,60}?\b(agreed|approved|accepted|carried|endorsed)\b[^.:]{0,40}\.?$/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/passive',
    shape:
      /^(?:subject to [^.]{0,160}, )?(?:the )?(?:[\w’'-]+ ){0,4}?(?:recommendations?|minutes|notes|accounts?|payments?|schedule|proposals?|budget|policy|policies|precept|cheques?|invoices?|expenditure)\b(?:[^.;]|\.(?=\d)){0,140}?\b(?:was|were) (?:thereupon |(?:received|considered|read) and |duly |unanimously |all |then |formally )?(approved|adopted|agreed|ratified|endorsed|accepted|confirmed)\b(?! by (?!all|members|councillors|the (?:council|committee|board|meeting)))/i,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/agreed-at-end',
    shape:
      /^(?!.*£.*£)\w.{12,240}\s[–—-]\s?(?:all |unanimously |this was )?(agreed|approved|resolved|carried)\.?$/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/elected',
    shape:
      /\b(?:was|were) (?:(duly|unanimously) (?:re-)?(?:elected|appointed|co-opted)|(?:re-)?elected (?:as )?(?:the )?(?:vice|chair(?:man|woman|person)?|mayor|leader)|appointed unanimously)\b/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/all-agreed-record',
    shape: /^(all agreed)\b.{0,60}\b(?:true|correct|accurate)\b/i,
    confidence: 0.7,
  },
]

/** Told of another time or another's decision: "as agreed at the last meeting", "Cabinet resolved in June 2018". */
const elsewhere =
  /\b(?:as|when|since|which|what|until|if|once|been|previously)\s(?:it (?:was|had been) )?(?:previously )?(?:agreed|resolved|decided|approved)\b|\b(?:agreed|resolved|decided|approved|adopted|endorsed) (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|at (?:its|the|a|our) (?:last|previous)|previously|last (?:year|month))\b/i

/** What a meeting is asked to decide is not decided yet. */
const asked =
  /^(?:the )?(?:\w+ ){0,4}(?:members|committee|council|board|panel|cabinet|authority|executive) (?:is|are) (?:asked|invited|requested|recommended) to\b/i

const motion = /\b(?:proposed|moved)\b.{0,200}?\bseconded\b/i
const carried =
  /^(?:the motion was |this was |and )?(?:unanimously )?(?:carried|agreed|approved|all (?:were )?(?:agreed|in favour))\b/i

/** "Proposed by …, seconded by … that the accounts be accepted. Carried.": decided by the sentence after it. */
export const isCarried = (sentence: string, next: string): boolean =>
  sentence.length < 2000 && motion.test(sentence) && carried.test(next)

export type Decided = { readonly rule: RuleName; readonly fired: string; readonly confidence: number }

/** What shows that a sentence tells a decision of the meeting; null where none does. */
export const decidedIn = (sentence: string): Decided | null => {
  if (
    sentence.length > 4000 ||
    /^["“]/.test(sentence) ||
    /(?::|\b(?:that|to))\s?[-–—]{0,2}$|:\s?\((?:to|TO) [^()]{3,40}\)$/.test(sentence) ||
    elsewhere.test(sentence) ||
    asked.test(sentence)
  )
    return null
  for (const { rule, shape, confidence } of shapes) {
    const match = shape.exec(sentence)
    if (match === null) continue
    const fired = match[0].length > 60 ? (match[1] ?? match[0]) : match[0].trim()
    return { rule, fired, confidence: /NOTED/.test(match[0]) ? 0.6 : confidence }
  }
  return null
}

const formalNoting =
  /^(?:the )?(?:[\w ]{0,40}\b)?(?:council|committee|sub-committee|board|panel|cabinet|executive|members|commission|forum) (?:duly )?noted (?:the|this|its)(?: [\w’'-]+){1,8}\.?$/i

/** "The Committee noted the report." as all that stands in a paragraph: noting as the outcome of the item. */
export const isFormalNoting = (paragraph: string): boolean =>
  paragraph.length < 140 && formalNoting.test(paragraph)
