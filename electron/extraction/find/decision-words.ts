import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { signedDecision, type Where } from '../signs/decision-signs.ts'

type Shape = { readonly rule: RuleName; readonly shape: RegExp; readonly confidence: number }

const shapes: readonly Shape[] = [
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape:
      /\b(?:proposed|moved|nominated)\b.{0,200}?\bseconded\b.{0,300}?\b(agreed|resolved|recommended|all (?:\w+ ){0,3}in (?:favour|agreement)|carried|approved|(?<!\bseconded,.{0,80}\bbe )(?:(?:re-)?elected|appointed)|co-opted|accepted|adopted)\b/i,
    confidence: 0.9,
  },
  {
    rule: 'told-resolution/motion-carried',
    shape:
      /\b(?:should|be|that)\b[^.]{3,200},? (?:and )?(?:which|this) was (?:then |duly |unanimously )?(agreed|approved|carried)(?: unanimously| by all)?\.?$/i,
    confidence: 0.75,
  },
  {
    rule: 'told-resolution/it-was-agreed',
    shape:
      /^(?:[A-Z][\w ,’'&()-]{2,60}[:–-]\s)?it has (?:now |also |therefore )?been (?:\w+ly )?(agreed|resolved|decided) (?:that|to)\b/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape: /^we (?:have |all |then |also |unanimously )*(agreed|decided|resolved|voted) (?:not )?to\b/i,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape:
      /^(?:all|everyone|everybody)(?: present| councillors| members| those present)? (?:unanimously )?(agreed) (?:to [a-z]+|that [^.]{3,120}? (?:be|should|would))\b/i,
    confidence: 0.75,
  },
  {
    rule: 'told-resolution/outcome-word',
    shape:
      /^(?:this |the )?(?:agenda )?(?:item|matter|application|decision) (?:was |is )?(deferred) (?:to|until|till|for)\b/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape:
      /^(?:all|everyone|everybody|members|trustees)(?: present)? (?:unanimously )?(agreed) (?:for |on )?(?!to\b|that\b)(?:the |a |an )?(?:[\w’'&-]+ ){1,8}?(?:should|to) (?:not )?(?:be|stay|remain|go)\b/i,
    confidence: 0.7,
  },
  {
    rule: 'told-resolution/motion-carried',
    shape:
      /^(?!.*(?:\b(?:said|reported|explained|if|asked|prop\w*|sec\w*|2nd)\b|£[^£]*£))(?=.*\b(?:will|should|to) ).{16,240}(?:,| [–-])\s(?:this was |all |unanimously |it was )?(agreed|approved|carried)(?: by all| unanimously)?\.?$/i,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape: /\b(?:proposed|moved),? (?:and )?(?:[A-Z][\w.’'-]*,? ){1,4}(seconded),? (?:that|to) (?=\S+ \S+ )/,
    confidence: 0.75,
  },
  {
    rule: 'told-resolution/passive',
    shape:
      /^(?:the )?(?:\w+ ){0,4}(?:accounts?|minutes|budget|statements?|polic(?:y|ies)|report|register|assessment)\b[^.;]{0,200}? (?:was|were) (?:therefore |then |duly |unanimously )+(adopted|approved|accepted)\b/i,
    confidence: 0.7,
  },
  // "To approve the accounts Approved": what came of a purpose, run on to it.
  {
    rule: 'told-resolution/outcome-word',
    shape:
      /^(?:To [A-Za-z]+ |(?:\S+ ){5})[^.;:]{4,160}?[a-z\d)] ((?:Not )?(?:Approved|Agreed|Adopted|Accepted|Resolved|Carried))\.?$/,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/outcome-word',
    shape: /^[A-Z][^.;:]{3,80} [–-] (not (?:approved|agreed|accepted|adopted))\.?$/i,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/outcome-word',
    shape: /^[A-Z][\w ’'&]{2,50} [–-] (agreed|approved) (?=[A-Z£\d])/,
    confidence: 0.6,
  },
  // Who moved and who seconded is written down of what was carried; what was lost is said to be.
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape:
      /^(?![^]*\bamendment\b)[^]*?\b(?:proposed|moved)(?: by)? [^;:]{3,60}?,? (?:and )?(?:it was )?(seconded)(?: by)? [^;:]{3,60}?,? (?:that|to) (?=\S+ \S+ )/i,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape:
      /^(?!.*\bminutes?\b)[^]{16,}[,.;–-]\s\(?(?:Prop?(?:osed|oser)?(?: by)?|P)\b[.:]{0,2}\s?[A-Z][^.;]{1,30}?[,;/ ]+(?:and )?(Sec(?:onded|onder)?(?: by)?|S)\b[.:]{0,2}\s?[A-Z][^.;]{1,30}\)?\.?$/,
    confidence: 0.65,
  },
  {
    rule: 'told-resolution/motion-carried',
    shape:
      /\b(?:motion|amendment)\b[^.]{0,80}\b(became the (?:finding|decision|resolution) of the (?:meeting|committee|council|board))\b/i,
    confidence: 0.85,
  },
]

/** Told of another time or another's decision: "as agreed at the last meeting", "Cabinet resolved in June 2018". */
const elsewhere =
  /\b(?:as|when|since|which|what|until|if|once|(?<!\bit has (?:\w+ )?)been|previously)\s(?:it (?:was|had been) )?(?:previously )?(?:agreed|resolved|decided|approved)\b|\b(?:agreed|resolved|decided|approved|adopted|endorsed) (?:by (?:the |all )?[\w ]{3,40} )?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|at (?:its|the|a|our) (?:last|previous)|previously|last (?:year|month))\b/i

/** "The Board APPROVED the set but for one, which it was agreed should wait": what is told behind a decision is of it. */
const isElsewhere = (sentence: string): boolean => {
  const told = elsewhere.exec(sentence)
  return (
    told !== null &&
    !/\b(?:APPROVED|AGREED|RESOLVED|DECIDED|ENDORSED|NOTED)\b/.test(sentence.slice(0, told.index))
  )
}

/** "Cabinet agreed the following for the reasons given." says nothing of what. */
const announces = /\b(?:agreed|resolved|decided|approved) (?:the following|as follows)\b[^:]{0,120}\.?$/i

/** What a meeting is asked to decide is not decided yet. */
const asked =
  /^(?:the )?(?:\w+ ){0,4}(?:members|committee|council|board|panel|cabinet|authority|executive) (?:is|are) (?:asked|invited|requested|recommended) to\b/i

/** "It was RESOLVED" at the end of a paragraph opens what stands below it. */
const opensOnly =
  /(?:^|[,;] |\band )(?:it was )?(?:\w+ly )?(?:resolved|agreed|decided|recommended)(?: to (?:recommend )?(?:to )?(?:the )?(?:full )?(?:council|cabinet|executive|board|committee))?\s?[–—-]?$/i

export type Decided = {
  readonly rule: RuleName
  readonly fired: string
  readonly confidence: number
  /** Where the deciding words stand in the sentence. */
  readonly at: number
}

const clause =
  /\b(?:it was (?:\w+ ){0,2}(?:agreed|resolved|decided|voted)|(?:the )?(?:full )?(?:council|councillors|members|committee|board|cabinet|panel|meeting) (?:\w+ly )?(?:agreed|resolved|decided)|to (?=[a-z]+ ))|(?<=; )\S/gi

const movedFirst = /\b(?:moved|proposed)\b.{0,120}\bseconded\b/i

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
    const short = sentence.slice(match.index).split(' ').length < 9
    if (match[0].length > 3 && short && !movedFirst.test(sentence.slice(0, match.index))) return 0
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

const anywhere: Where = { body: null, council: null, ends: false, alone: false }

/** What shows that a sentence tells a decision of the meeting; null where none does. */
export const decidedIn = (sentence: string, where: Where = anywhere): Decided | null => {
  if (
    sentence.length > 4000 ||
    /^["“]/.test(sentence) ||
    (/:\s?[-–—]{0,2}$/.test(sentence) && !isOfPayments(sentence)) ||
    /\b(?:that|to)\s?[-–—]{0,2}$|:\s?\((?:to|TO) [^()]{3,40}\)$/.test(sentence) ||
    isElsewhere(sentence) ||
    announces.test(sentence) ||
    opensOnly.test(sentence) ||
    asked.test(sentence)
  )
    return null
  for (const { rule, shape, confidence } of shapes) {
    const match = shape.exec(sentence)
    if (match === null) continue
    const fired = match[0].length > 60 ? (match[1] ?? match[0]) : match[0].trim()
    const at = match.index + Math.max(0, match[0].lastIndexOf(match[1] ?? ''))
    return { rule, fired, at, confidence }
  }
  const signed = signedDecision(sentence, where)
  return signed === null ? null : { ...signed, confidence: Math.min(0.85, 0.45 + signed.score / 10) }
}
