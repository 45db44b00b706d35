import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { type VerbAt, verbsIn } from './deciding-verbs.ts'
import { againstIn } from './reported.ts'
import { type Meeting, subjectBefore } from './own-body.ts'

/** What a sentence's place in its minute says. */
export type Where = Meeting & {
  /** The minute ends with it. */
  readonly ends: boolean
  /** Its paragraph says nothing else. */
  readonly alone: boolean
}

/** A reading of a sentence as a decision: what showed it, and how much. */
export type Signed = {
  readonly rule: RuleName
  readonly fired: string
  readonly score: number
  /** Where the deciding words stand. */
  readonly at: number
}

/** From here on a sentence is taken as a decision. */
const enough = 2.5

const adverbs =
  /(?:(?:^|[,\s]+)(?:further|also|otherwise|therefore|then|thereupon|unanimously|subsequently|formally|duly|all|accordingly|hereby|generally|provisionally|in principle|nem\.? con\.?|by consensus|retrospectively|jointly|however|nevertheless|finally|instead|ultimately|collectively|in conclusion|on balance|on reflection|at (?:this|that) (?:stage|point|juncture)(?: (?:of|in) the \w+)?|as a (?:whole|result|consequence)|after (?:debate|discussion|due consideration)|following (?:debate|discussion|a vote)|without (?:debate|discussion|dissent|division)|by (?:general consent|a majority|a show of hands|\d+ votes to \d+)|on a show of hands|have|has|had|not))*[,\s]*$/i
const impersonal = /(?:^|[\s,;(–-])it was(?: (?:noted|considered|discussed) and)?$/i
const passive =
  /\b(was|were|is|are|be|been|being)(?:\s(?:\w+ly\s)?(?:received|considered|discussed|reviewed|welcomed|interviewed|proposed|seconded|signed|circulated|accepted|confirmed|read|presented|checked|submitted|moved|examined|circulated|scrutinised|taken as read|put to the vote)(?: for \w+| by [^,.]{3,40}?)?(?:,| and|, and)(?:\s(?:were|was))?(?:\s\w+ly)?)*$/i
/** "considered the report and AGREED": the second verb of a subject further left. */
const second =
  /^(.{3,60}?) (?:\w+ly )?(?:considered|noted|received|discussed|welcomed|reviewed|debated|heard|thanked|then|felt|supported|confirmed|examined|acknowledged|expressed|looked|viewed|would like|(?:was|were) (?:unanimous|in favour|happy|pleased|concerned|content|assured|reassured|satisfied|advised|informed|reminded))\b.{0,200},? (?:and|but)(?: \w+ly)?$/i
/** "Title – approved", "Shinty club (£1,200): approved in full", "Approved unanimously". */
const opens = /^$|^(?:yes|ok)$|(?::|\s[–—-])$|^[A-Z£][^.;!?]{1,120}?(?::|\s[–—-])\s(?:£[\d,.]+)?$/i

const business =
  /\b(?:recommendations?|minutes?|notes|accounts?|payments?|schedule|proposals?|budgets?|polic(?:y|ies)|precept|cheques?|invoices?|expenditure|donations?|grants?|quot(?:e|ation)s?|tenders?|motions?|requests?|purchase|sum|fees|charges|applications?|reports?|terms of reference|standing orders|assessment|register|statement|strateg(?:y|ies)|plan|programme|membership|nominations?|item|matter|consideration|decision|action|apolog(?:y|ies)|reconciliation|licen[cs]e|permission|order|agreement|appointment|code|scheme|position|update|amendments?|resolutions?|offers?|suggestions?|resignation)\b/i
const unanimous =
  /\b(?:unanimous(?:ly)?|nem\.? ?con|all (?:agreed|in favour)|in favour|\d+ (?:votes? )?(?:for|to) (?:and )?\d+|by all(?: present)?|show of hands|majority)\b/i
const moved = /\b(?:prop(?:osed|oser)?|moved|mover)\b/i
const seconded = /\bsec(?:onded|onder)?\b/i
const asks = /^(?:request|instruct|ask|invite|direct|mandate)$/
/** "Approved in full", "Agreed to wait", "Refused, as…": a participle that opens a sentence and is no adjective ("Elected members"). */
const afterBare =
  /^(?:[.,;:]|$|\s(?:that|to|not|as|by|in|on|for|with|without|subject|until|and|at|nem|no|unanimously|the|a|an|all|this|these|both|£[\d,.]+|[a-z]+ly|pending|if|provided)\b|\s£\d|\s(?:[A-Z][\w.’'&-]* ){1,5}be (?:re-)?[a-z]+(?:ed|en|n|t|id|ld|de)\b)/
/** Verbs whose "it" stands for a clause that follows; "it was supported by the school" tells of something else. */
const takesClause = /^(?:resolve|agree|decide|determine|vote)$/
const clause =
  /^(?: [a-z]+ly| by (?:all|members|councillors|the (?:council|committee|board|meeting|panel))(?: present)?)?[ ,:–-]+(?:that|to|not)\b/i
const noun = /^(?: (?:is|are|was|were|of|from|will|would|have|has)\b|\s?:)/
/** Only what an item came to, formally: "noted the report". */
const formal =
  /^ (?:and (?:noted|approved|adopted|accepted) )?(?:the|this|its|his|her|their|both|with (?:interest|thanks))\b/
/** What is put before a meeting to be noted: "noted the updates in the action log". */
const paper =
  /^ (?:and \w+ )?(?:the |this |its |both )?(?:[\w’'-]+ ){0,4}?(?:reports?|updates?|minutes|contents?|position|progress|presentations?|information|figures|outcomes?|letters?|papers?|briefings?|registers?|log|schedule|programme|plan|statement|accounts|recommendations?|changes)\b/
/** What it was asked or told to do; "asked about" and "asked whether" only tell of questions. */
const told =
  /^ (?!(?:about|whether|how|why|if|what|when|where|questions?)\b)(?:that\b|(?:the |a |an |all |that )?[\w’',&-]+(?: [\w’',&-]+){0,8}? to (?!the\b|a\b)[a-z])/
/** "Recommendation agreed.", "Payments approved": the passive without its auxiliary. */
const short =
  /^(?:all |the |all of the |officers?[’'] )*(?:[A-Z]?[\w’'-]+ ){0,3}?(?:recommendations?|minutes|accounts|payments?|schedule|budget|precept|quot(?:e|ation)s?|proposals?|report|invoices?)(?: (?:in|of|for|from|at|no\.?|\d)[\w ’',.-]{0,40})?$/i
/** "RESOLVED –" leads to what stands below. */
const marksOnly = /^\s?[/:–—-]+\s*(?:that)?\s*$|^$/i
/** "This was agreed", "the motion was carried": what was agreed stands before it. */
const backward =
  /^(?:[^.]{0,60}(?:,|\b(?:vote|hands)) )?(?:and )?(?:this|it|that|which|the (?:[\w ]{3,20} )?(?:motion|proposal|proposition|amendment))(?: as amended)?,? (?:was|were)\b/i
const person =
  /^(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w.’'-]*(?: (?:and )?(?:Cllr |Mr |Mrs |Ms )?[A-Z][\w.’'-]*){0,5}$/
const toOffice =
  /^ (?:unanimously )?(?:as |to |onto |the |for )*(?:(?:Vice|Deputy)[- ])?(?:[Cc]hair|[Mm]ayor|[Ll]eader|[Tt]reasurer|[Ss]ecretary|[Rr]epresentative|[Mm]ember|[Cc]onvener)/

/** What follows a passive that tells an outcome: nothing, how, on what terms, until when. */
const outcomeAfter =
  /^(?:$|[.,;]|\s(?:by (?:all|those present|members|councillors|the (?:council|committee|board|meeting|panel))|as (?:a|an|being|set|amended|presented|printed|recommended|circulated)|subject|unanimously|without|with|and|until|to|for|at|pending|on|in full)\b)/i

const byOwn =
  /^ by (?:all|those present|members|councillors|the (?:council|committee|board|meeting|panel))\b/i
const record = /^ (?:and signed )?(?:as (?:being )?)?(?:a )?(?:true|correct|accurate)\b/i

/** "Nine members voted for the amendment and two against": who voted how. */
const countsVotes =
  /^ as follows\b|^ (?:for|against|in favour of)\b[^.]*\bagainst\b|^ (?:for|against) the (?:amendment|motion|proposal|proposition)\b/i
/** "The minutes were amended and then resolved that they be confirmed": "it was" goes without saying. */
const elliptic = /\b(?:was|were)\b[^.;:]{3,}\band(?: it was)?$/i

/** One form in which a verb may stand, with what it says by itself. */
type Form = {
  readonly rule: RuleName
  readonly score: number
  readonly start: number
  readonly form: 'active' | 'impersonal' | 'passive' | 'bare' | 'be'
}

const activeForm = (sentence: string, left: string, verb: VerbAt, where: Where): Form | null => {
  const subject = subjectBefore(left, where)
  const carried = subject === null ? second.exec(left) : null
  const earlier = carried === null ? null : subjectBefore(carried[1] ?? '', where)
  const who = subject ?? earlier
  if (who === null || left.endsWith('(all')) return null
  if (who.who === 'other')
    return { rule: 'told-resolution/body-resolved', score: -2, start: who.start, form: 'active' }
  const right = sentence.slice(verb.end)
  if (verb.verb === 'set' || verb.verb === 'carry' || verb.verb === 'pass') return null
  if (verb.verb === 'vote' && countsVotes.test(right)) return null
  const approves =
    /^(?:approve|authorise|delegate|determine|grant|refuse|endorse|adopt|resolve)$/.test(verb.verb) ||
    verb.capitals ||
    (verb.verb === 'agree' && /^ the\b/.test(right)) ||
    (verb.verb === 'decide' && /^ (?:to|that|not to)\b/.test(right))
  if (who.who === 'person' && (verb.tense === 'present' || !approves)) return null
  const start = who.start
  const weak = asks.test(verb.verb)
    ? told.test(right)
      ? 3
      : where.ends && verb.verb !== 'ask'
        ? 2
        : 0
    : verb.verb === 'recommend' ||
        (verb.verb === 'confirm' && /^ (?:the|as)\b.{0,120}\bminutes\b/i.test(right))
      ? 2.5
      : formal.test(right) && start < 3
        ? (where.ends ? 2 : where.alone && paper.test(right) ? 2.5 : 1.5) +
          (right.startsWith(' and ') ? 1 : 0)
        : 0
  // In capitals what a body did is its decision, whatever the verb: "The Board NOTED progress".
  const score = verb.force === 'full' || (verb.capitals && start < 3) ? 3 : weak
  // In the present tense a body's own name without its article begins the sentence: "Council agrees the minutes".
  if (verb.tense === 'present' && !(who.start < 3)) return null
  return {
    rule: 'told-resolution/body-resolved',
    score: verb.tense === 'present' ? score - 0.5 : score,
    start,
    form: 'active',
  }
}

/** "Risk assessment – reviewed and adopted": what was done first, behind a title. */
const readFirst =
  /((?::|\s[–—-])\s)(?:reviewed|received|considered|noted|discussed|checked|examined)(?:,| and| & )+$/i

/** What stands before a verb without its adverbs, or a clause set between it and its subject: "The Committee, by 5 votes to 2, agreed". */
const bareOf = (before: string): string => {
  const left = before.replace(adverbs, '').replace(readFirst, '$1')
  return /,\s*$/.test(before)
    ? left.replace(/(?:,\s|\s\()[^,]{3,160}\)?$/, '').replace(adverbs, '')
    : left.replace(/\s\([^()]{1,160}\)$/, '')
}

const formOf = (sentence: string, verb: VerbAt, where: Where): Form | null => {
  const before = sentence.slice(Math.max(0, verb.start - 400), verb.start)
  const left = bareOf(before)
  const right = sentence.slice(verb.end)
  if (verb.tense === 'present' && noun.test(right)) return null
  if (impersonal.test(left) && verb.tense === 'past' && !(takesClause.test(verb.verb) || clause.test(right)))
    return null
  if (impersonal.test(left) && verb.tense === 'past')
    return {
      rule: 'told-resolution/it-was-agreed',
      score: verb.force === 'full' ? 4 : verb.capitals ? 2 : 0,
      start: 0,
      form: 'impersonal',
    }
  if (verb.verb === 'resolve' && verb.tense === 'past' && /^,? that\b/.test(right) && elliptic.test(left))
    return { rule: 'told-resolution/it-was-agreed', score: 3, start: 0, form: 'impersonal' }
  const auxiliary = verb.tense === 'past' ? passive.exec(left)?.[1]?.toLowerCase() : undefined
  if (auxiliary !== undefined && auxiliary !== 'be' && (asks.test(verb.verb) || backward.test(left)))
    return null
  if (auxiliary === 'be') {
    const lone =
      /^["“]?(?!to\b)[A-Z]/.test(sentence) &&
      !/\b(?:to|will|would|should|could|can|may|might|must|shall|not|ought to)\s*(?:\w+\s+)?$/i.test(
        left.slice(0, left.search(/\bbe\b[^]*$/i)),
      )
    return lone && (!/\bthat\b/i.test(left) || /^["“]?that the minutes\b/i.test(sentence))
      ? { rule: 'told-resolution/be-done', score: verb.force === 'full' ? 2.5 : 2, start: 0, form: 'be' }
      : null
  }
  // "An invitation was passed to the Mayor" hands something on; it carries no motion.
  if (auxiliary !== undefined && verb.verb === 'pass' && /^ (?:on )?to\b/.test(right)) return null
  if (auxiliary === 'was' || auxiliary === 'were')
    return {
      rule: 'told-resolution/passive',
      score: verb.force === 'full' ? 1.5 : 0.5,
      start: 0,
      form: 'passive',
    }
  if (auxiliary !== undefined) return null
  const lists = (left.match(/£/g)?.length ?? 0) > 1
  if (
    verb.tense === 'past' &&
    !/^(?:receive|set|carry)$/.test(verb.verb) &&
    !lists &&
    (opens.test(left.trim()) || short.test(left)) &&
    !(/elect|opt|appoint/.test(verb.verb) && right.startsWith(':')) &&
    afterBare.test(right) &&
    !(left.trim() === '' && marksOnly.test(right)) &&
    // "Declined to quote" tells of somebody else.
    !(verb.verb === 'decline' && /^ to\b/.test(right))
  )
    return {
      rule: 'told-resolution/outcome-word',
      score: verb.force === 'full' ? 2.5 : 1,
      start: 0,
      form: 'bare',
    }
  if (/^(?:elect|re-elect|appoint|co-opt)$/.test(verb.verb) && person.test(left) && toOffice.test(right))
    return { rule: 'told-resolution/elected', score: 3, start: 0, form: 'bare' }
  return activeForm(sentence, left, verb, where)
}

/** "New prices were agreed for the hall": whatever it was, it is decided. */
const agreedThen = /^(?:$|[.,;:]|\s[–-]|\s(?:by|for|as|at|until|subject|unanimously)\b)/

/** What else in a sentence speaks for its being a decision. */
const more = (sentence: string, verb: VerbAt, { form }: Form, where: Where): number => {
  const left = sentence.slice(0, verb.start)
  const right = sentence.slice(verb.end)
  const passiveForm = form === 'passive' || form === 'be'
  return (
    (verb.capitals && verb.end - verb.start > 3 ? 1.5 : 0) +
    (unanimous.test(sentence) ? 1 : 0) +
    (passiveForm && byOwn.test(right) ? 1 : 0) +
    (passiveForm && record.test(right) ? 1 : 0) +
    (moved.test(sentence) && seconded.test(sentence) ? 1.5 : 0) +
    (passiveForm && business.test(left) ? 1 : 0) +
    (passiveForm && outcomeAfter.test(right) ? 0.5 : 0) +
    (form === 'passive' && verb.verb === 'agree' && agreedThen.test(right) ? 1 : 0) +
    (passiveForm && /elect|appoint|co-opt/.test(verb.verb) ? 1 : 0) +
    (passiveForm && verb.verb === 'set' ? (/^ at\b/.test(right) ? 0 : -3) : 0) +
    (where.ends && passiveForm ? 0.5 : 0) +
    (where.ends && verb.force === 'weak' && sentence.length < 140 ? 0.5 : 0)
  )
}

const agreement = '(?:agreement|consensus|approval|permission|consent|authority|authorisation|support)'
/** The decision as a noun: "There was unanimous agreement to…", "Agreement was reached to…". */
const nouns = new RegExp(
  `\\b(?:there was (?:\\w+ ){0,2}${agreement}|it was the (?:\\w+ ){0,2}(?:view|wish|decision|feeling)(?: of (?:the|all) [\\w ]{3,30})?|${agreement} was (?:\\w+ly )?(?:reached|given|granted)|(?:took|made|reached) (?:the|a) decision|(?:all|members|councillors|trustees|everyone|those|committee|council|board|panel|meeting)(?: present)? (?:were|was) (?:all |unanimously )?in (?:agreement|favour)|gave (?:their |its )?${agreement}|passed a (?:\\w+ )?resolution) (?:(?:to|that|for|of|with)\\b|by (?=all|members))|^consensus (?:that|to)\\b|^(?:after [\\w ]{3,40}?,? )?it was (?:felt|thought|considered) (?:best|better|preferable|sensible|prudent) (?:not )?to\\b|\\b(?:all|members|councillors|trustees|everyone|the (?:committee|council|board|meeting))(?: present)? were (?:all )?(?:(?:happy|content) to|unanimous in)\\b`,
  'i',
)
const noVerb = { verb: '', force: 'full', tense: 'past', capitals: false } as const

const nominal = (sentence: string, where: Where): Signed | null => {
  const match = nouns.exec(sentence.slice(0, 600))
  if (match === null) return null
  const end = match.index + match[0].length
  const form = { form: 'impersonal', start: match.index } as const
  const score = 3 + (where.ends ? 0.5 : 0) - againstIn(sentence, { ...noVerb, start: end, end }, form, where)
  return score < enough
    ? null
    : { rule: 'told-resolution/it-was-agreed', fired: match[0], score, at: match.index }
}

/** The best reading of a sentence as a decision of its meeting; null where nothing in it decides enough. */
export const signedDecision = (sentence: string, where: Where): Signed | null => {
  let best: Signed | null = nominal(sentence, where)
  for (const verb of verbsIn(sentence.slice(0, 1500))) {
    const form = formOf(sentence, verb, where)
    if (form === null) continue
    const score = form.score + more(sentence, verb, form, where) - againstIn(sentence, verb, form, where)
    if (score >= enough && (best === null || score > best.score))
      best = { rule: form.rule, fired: sentence.slice(form.start, verb.end).trim(), score, at: verb.start }
  }
  return best
}

/** The least that speaks against any of its deciding words, so that it told of others or of another time; 0 where it has none. */
export const leastAgainst = (sentence: string, where: Where): number => {
  const against = verbsIn(sentence.slice(0, 1500)).flatMap((verb) => {
    const form = formOf(sentence, verb, where)
    return form === null ? [] : [againstIn(sentence, verb, form, where)]
  })
  return against.length === 0 ? 0 : Math.min(...against)
}
