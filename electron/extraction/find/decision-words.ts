import type { RuleName } from '../../../shared/rules/finding-rules.ts'
const adverbs = '(?:(?:further|also|therefore|then|unanimously|subsequently|formally|duly|all)\\s){0,3}'
const verb =
  '(resolved|agreed|decided|ordered|approved|adopted|endorsed|ratified|authorised|accepted|co-opted|deferred|RESOLVED|AGREED|DECIDED|APPROVED|NOTED|DULY NOTED)'
const meeting =
  '(?:all|those present|everyone|(?:the )?(?:members|councillors|cllrs)|the (?:council|committee|board|panel|group|cabinet|meeting))'
/** What somebody reported was decided elsewhere: "The Clerk said that the accounts were approved". */
const unreported =
  '^(?!(?:[^.](?!\\b(?:was|were)\\b))*\\b(?:reported|advised|said|informed|explained|stated|told|reminded|asked|queried|hoped|believed|heard)\\b)'
const opening =
  '(?:thereupon |(?:received|considered|read|presented|checked|reviewed|discussed|scrutinised)(?: by [^,.:]{3,40}?)?(?:,| and) |duly |unanimously |all |then |formally |also )*'
const body =
  '(?:(?:parish |town |community |full |county |borough |district |city |ward )?(?:[Cc]ouncil(?:lors)?|[Cc]llrs|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Ee]xecutive(?: [Bb]oard)?|[Mm]embers|[Mm]eeting|[Mm]ayor|[Gg]roup|[Cc]ommission)|[Aa]ll|COUNCIL|COMMITTEE|CABINET|(?<=[Tt]he )(?:PC|TC|CC))'

type Shape = { readonly rule: RuleName; readonly shape: RegExp; readonly confidence: number }

const shapes: readonly Shape[] = [
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape:
      /\b(?:proposed|moved|nominated)\b.{0,200}?\bseconded\b.{0,120}?\b(agreed|resolved|carried|approved|(?<!\bseconded,.{0,80}\bbe )(?:(?:re-)?elected|appointed)|co-opted|accepted|adopted)\b/i,
    confidence: 0.9,
  },
  {
    rule: 'told-resolution/motion-carried',
    shape:
      /\b(?:motion|amendment)\b[^.]{0,80}\b(became the (?:finding|decision|resolution) of the (?:meeting|committee|council|board))\b/i,
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/it-was-agreed',
    shape: new RegExp(
      `\\b[Ii]t was (?:(?:noted|considered|discussed) and )?(?:${adverbs}${verb}(?! (?:at|in) (?:the|a|our) (?:last|previous))|the unanimous decision(?: of [\\w ]{3,40})? (?:to|that)\\b|voted (?:\\d+ ?[–-] ?\\d+ )?(?:unanimously )?(?:to|that)\\b)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape: new RegExp(
      `(?:^|[^\\w-])(?:${body})(?: present)? ${adverbs}(?:have )?${adverbs}${verb}(?:,? (?:in terms of|under|in accordance with|pursuant to) [^,.]{4,140}(?:\\.[^,.]{1,40})*,)?(?= (?:to|that|not|this|all|both|these|those|the|a|an|its|their|unanimously|with|on)\\b)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape: new RegExp(
      `(?:^|[^\\w-])(?:${body}) (?:(?:noted|considered|received|discussed|welcomed|reviewed)\\b[^.]{2,140}? and ${adverbs}|voted (?:\\d+ ?[–-] ?\\d+ )?(?:unanimously )?(?=to |in favour of ))(?:(agreed|approved|endorsed|resolved|accepted|adopted)\\b|(?:to|in favour of)\\b)`,
    ),
    confidence: 0.75,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape: new RegExp(
      `(?:^|[^\\w-])(?:${body}) (?:were (?:all |unanimously )?in (?:agreement|favour) (?:that|to|of|with)|gave (?:their |its )?(?:approval|consent|agreement) (?:to|for))\\b|^(?:Approval|Agreement|Permission|Consent|Authority) (?:was|were) (?:unanimously )?given (?:to|for|by (?:all|members))\\b|^(?:The (?:general |unanimous )?)?(?:consensus|general feeling|view of the meeting) was (?:that|to)\\b`,
    ),
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/agreed-to',
    shape:
      /^(?:unanimously )?(agreed|resolved|decided|approved)(?: unanimously)? (?:(?<!approved )(?:to|that|not to)|as (?:set out|recommended|proposed|per|amended|printed|above|circulated))\b/i,
    confidence: 0.8,
  },
  {
    rule: 'told-resolution/minutes-as-record',
    shape:
      /^(?!.*\bproposed that\b.*\bshould be\b).*?\b(?:minutes?|notes)\b.{0,200}?\b((?:agreed|approved|confirmed|accepted|signed|moved|AGREED|APPROVED)(?: and signed)?(?: by the chair\w*)? as (?:being )?(?:a )?(?:true|correct|accurate))\b/i,
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/minutes-as-record',
    shape:
      /^(?:[^.]{0,60}\b)?(approved|confirmed|agreed|accepted|signed)(?: and signed)? the (?:\w+ ){0,3}(?:minutes|notes)\b.{0,200}\bas (?:being )?(?:a )?(?:true|correct|accurate)\b/i,
    confidence: 0.8,
  },
  {
    rule: 'told-resolution/by-reference',
    shape:
      /^(?:all (?:of )?the |all |the )?(?:officer |report['’]?s? )?recommendations?\b[^.:]{0,60}?\b(agreed|approved|accepted|carried|endorsed)\b[^.:]{0,40}\.?$/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/passive',
    shape: new RegExp(
      `${unreported}(?:(?:subject to|following|with|having|after) [^.]{0,160}, )?(?:the )?(?:[\\w’'-]+ ){0,8}?(?:recommendations?|minutes|notes|accounts?|payments?|schedule|proposals?|budget|policy|policies|precept|cheques?|invoices?|expenditure|donations?|grants?|quotes?|quotations?|tenders?|motions?|requests? for|purchase|sum|fees|charges)\\b(?:[^.;]|\\.(?=\\d)){0,140}?\\b(?:was|were) ${opening}(approved|adopted|agreed|ratified|endorsed|accepted|confirmed|passed|authorised|set at)\\b(?! by (?!all|members|councillors|resolution|those present|the (?:council|committee|board|meeting)))`,
      'i',
    ),
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/passive',
    shape: new RegExp(
      `${unreported}[^.]{0,240}\\b(?:was|were) ${opening}(approved|agreed|endorsed|accepted|adopted|supported|ratified)(?: unanimously)? by ${meeting}\\b`,
      'i',
    ),
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/passive',
    shape: new RegExp(
      `^(?:all|these|both|they|all of (?:these|the above)|the (?:above|following))\\b[^.]{0,60}\\b(?:was|were) ${opening}(approved|agreed|accepted|authorised|passed)\\b`,
      'i',
    ),
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
      /(?:^|[;:] )(?:the )?[A-Z][^.;:\d]{1,60} (?:was|were) (?:then )?(?:elected|appointed|co-opted)(?: (?:as|to|onto) [^.\d]{2,100}| and signed [^.]{2,80})?\.?$|\b(?:was|were) (?:(duly|unanimously) (?:re-)?(?:elected|appointed|co-opted)|(?:re-)?elected (?:as )?(?:the )?(?:vice|chair(?:man|woman|person)?|mayor|leader)|appointed unanimously)\b/i,
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

/** "It was RESOLVED" at the end of a paragraph opens what stands below it. */
const opensOnly = /(?:^|, )it was (?:\w+ly )?(?:resolved|agreed|decided)$/i

export type Decided = {
  readonly rule: RuleName
  readonly fired: string
  readonly confidence: number
  /** Where the deciding words stand in the sentence. */
  readonly at: number
}

const clause =
  /\b(?:it was (?:\w+ ){0,2}(?:agreed|resolved|decided)|(?:the )?(?:full )?(?:council|councillors|members|committee|board|cabinet|panel|meeting) (?:\w+ly )?(?:agreed|resolved|decided)|to (?=[a-z]+ ))|(?<=; )\S/gi

/**
 * Where the decision's own clause begins in a sentence: past what only leads to it, where that is most of the
 * sentence ("Having heard from both sides and seen the plans, it was agreed to wait"); else 0.
 */
export const clauseStart = (sentence: string, { at }: Decided): number => {
  for (const match of sentence.matchAll(clause)) {
    const isTo = /^to /i.test(match[0])
    if (match.index <= sentence.length * 0.54) continue
    if (!isTo && match.index > at) return 0
    // "…, Councillors resolved to pay": what is paid stands before.
    if (match[0].length > 3 && sentence.slice(match.index).split(' ').length < 9) return 0
    return isTo && !/\b(?:agreed|resolved|decided),[^.]{4,200}, $/i.test(sentence.slice(0, match.index))
      ? 0
      : match.index
  }
  return 0
}

/** "The following payments were approved:" is whole; what it leads to is a list of sums. */
export const isOfPayments = (sentence: string): boolean =>
  sentence.length < 200 &&
  /\b(?:payments?|cheques?|invoices?|expenditure|accounts? for payment|bills)\b[^:]{0,80}:\s?[-–—]{0,2}$/i.test(
    sentence,
  )

/** What shows that a sentence tells a decision of the meeting; null where none does. */
export const decidedIn = (sentence: string): Decided | null => {
  if (
    sentence.length > 4000 ||
    /^["“]/.test(sentence) ||
    (/:\s?[-–—]{0,2}$/.test(sentence) && !isOfPayments(sentence)) ||
    /\b(?:that|to)\s?[-–—]{0,2}$|:\s?\((?:to|TO) [^()]{3,40}\)$/.test(sentence) ||
    elsewhere.test(sentence) ||
    opensOnly.test(sentence) ||
    asked.test(sentence)
  )
    return null
  for (const { rule, shape, confidence } of shapes) {
    const match = shape.exec(sentence)
    if (match === null) continue
    const fired = match[0].length > 60 ? (match[1] ?? match[0]) : match[0].trim()
    const at = match.index + Math.max(0, match[0].lastIndexOf(match[1] ?? ''))
    return { rule, fired, at, confidence: /NOTED/.test(match[0]) ? 0.6 : confidence }
  }
  return null
}

const formalNoting =
  /^(?:the )?(?:[\w ]{0,40}\b)?(?:council|committee|sub-committee|board|panel|cabinet|executive|members|commission|forum) (?:duly |(?:received|considered|read) and )?noted (?:the|this|its)(?: [\w’'-]+){1,8}\.?$/i

/** "The Committee noted the report." as all that stands in a paragraph: noting as the outcome of the item. */
export const isFormalNoting = (paragraph: string): boolean =>
  paragraph.length < 140 && formalNoting.test(paragraph)
