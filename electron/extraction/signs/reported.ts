import { application } from './application.ts'
import type { Meeting } from './own-body.ts'
import type { VerbAt } from './deciding-verbs.ts'

/** Where in its sentence a verb of deciding stands, as far as it matters to what speaks against it. */
type Standing = { readonly form: 'active' | 'impersonal' | 'passive' | 'bare' | 'be'; readonly start: number }

const said =
  /\b(?:reported|advised|said|informed|explained|stated|told|reminded|asked|queried|hoped|believed|heard|confirmed|understood|thought|wondered|suggested|felt|noted|commented|replied|answered|announced|recalled|questioned|enquired|pointed out|read out|drew attention|according to|outlined|highlighted|reports|says|advises)\b/i
/** Right before a subject: "when the Council agreed", "that Members approved". */
const hangs =
  /\b(?:as|when|whenever|if|whether|until|till|before|after|once|since|because|which|who|what|where|unless|although|though|while|how|that)\s+(?:the |it |this |these |those |all |an? )?$/i
const talk =
  /\b(?:after|following|before|since)\s(?:(?:an?|some|much|further|due|careful|full|lengthy|long|brief|short|general|considerable)\s){0,3}(?:debate|discussions?|consideration|deliberation|questions?|explanation|review|clarification|comments?|an? \w+)\b/gi
/** "The reply as distributed was endorsed". */
const asWas =
  /\bas (?:per|above|below|shown|detailed|itemised|stated|distributed|circulated|amended|presented|printed|proposed|set out|recommended|attached|drafted|tabled|submitted|listed|discussed|revised|written)\b/gi
const subordinate =
  /\b(?:as|when|whenever|if|whether|until|till|before|after|once|since|because|which|who|whose|what|where|unless|although|though|while|how|should|had|that)\s+(?:the |it |this |these |those |all |an? )?[^,;]{0,60}$/i
/** "As the prices were not in it was agreed to defer": the reason is a clause of its own, its comma left out. */
const because =
  /^(?:as|since|because) (?!it\b)\S+ [^,;]{0,100}\b(?:was|were|is|are|had|has|have|would|will|could|did)\b \S+ [^,;]*$/i
const perfect = /\b(?:had|having|has|have)\s+(?:\w+ly\s)?(?:been\s)?(?:\w+ly\s)?$/i
const modal =
  /\b(?:would|should|could|might|may|must|can|will|to)\s(?:not\s)?(?:have\s)?(?:be(?:en)?\s)?(?:\w+ly\s)?$/i
const elsewhere =
  /^(?: \w+ly)? (?:previously|last (?:year|month|week|time|meeting)|at (?:the|its|their|our|a) (?:last|previous|earlier)|at meeting|in (?:(?:early|late|mid) )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|(?:19|20)\d{2})(?![-/\d]))\b/i
/** "At a previous meeting, it was agreed": told of a meeting before this one. */
const earlier = /(?:^|[.,;] )(?:at|in) (?:an?|the|our|its) (?:previous|last|earlier) (?:\w+ ){0,2}meeting\b/i
const apologies = /\bapolog(?:y|ies)\b/i
const unsigned = /_{3,}|\.{5,}/
const noted = /^ that\b/i
const byOthers =
  /^[^.]{0,60}?\bby (?:the )?(?!(?:council|committee|board|panel|meeting|members|councillors|chair\w*|clerk|all|parish|town|those)\b)(?:[\w’'-]+ ){0,5}?(?:county|district|borough|authority|government|inspector\w*|minister|secretary of state|police|highways|board|trust|company|owners?|contractors?|residents?|planners?)\b/i
/** "Refused by NWDC": a planning authority by its initials. */
const byInitials = /^ by (?:the )?[A-Z]{2,5}(?:DC|CC|BC|PA)\b/
const lost =
  /\b(?:(?:was|were|motion|amendment|proposal|vote)(?: \w+)? (?:lost|defeated)|(?:motion|proposal|proposition|amendment|it|and) fell|not seconded|no seconder|not carried|withdrawn|withdrew|found no)\b/i
const opinion =
  /^(?: (?:unanimously|generally|also))? (?:there|that (?:it|this|there|they|these|those|he|she|the|a|an|some|many|much|both|such|his|her|their))\b(?![^.]*\b(?:be|should|would|will|shall|to be|approved|adopted|accepted|record|paid|made|given|correct|true|prepared|willing|content|happy)\b)[^.]*\b(?:is|was|are|were|has|had|have|seemed|remained|needed)\b/i
/** "Members agreed transparency was needed": what they thought, its "that" left out. */
const feltNeed =
  /^ (?!to\b|that\b)(?:[\w’-]+ ){1,14}(?:is|was|are|were) (?:\w+ly )?(?:needed|necessary|important|essential|vital|crucial|required|helpful|useful|good|right|key|welcome|positive)\b/i
/** "Members agreed that it reflected the year": what they thought of what was. */
const thoughtOf =
  /^ (?:how|what a|why)\b|^(?: (?:unanimously|generally|also))?(?: that)? (?:it|this|they|he|she|there|these) (?:\w+ly )?(?!(?:be|would|should|will|shall|could|can|may|must|proceed|need|succeed|feed)\b)(?:[a-z]{3,}(?:ed|es)|went|made|makes|gave|came|took|felt|had|worked|shows)\b(?![^.]*\b(?:be|should|would|will)\b)/i
/** "Members supported the idea of a festival": what they thought of it. */
const viewOf =
  /^ (?:the |this |that |these |his |her |their )?(?:\w+ ){0,2}?(?:suggestions?|ideas?|views?|comments?|concept|sentiments?|need|points?|aims?|call)\b/i
const withWhom =
  /^ with (?!\w+ing\b|the (?:recommendation|proposal|motion|officers?['’]? recommendation|report))/i
const notDone = /\bnot\s(?:been\s)?(?:\w+ly\s)?$/i
const others =
  /\b(?:county|district|borough|city|planning authority|decision notices?|planning decisions|appeals?)\b[^:]{0,30}(?::|decisions?)|\bstatus\s?:/i

/** "minute 17/172" numbers a minute, not an application. */
const ofMinute = /\bminutes? (?:(?:no|number|ref)\.? )?\d{2,4}\/\d{3,4}\b/gi
const rulesOn = /^(?:grant|refuse|permit|approve|determine)$/
/** Parishes and towns are asked for their view on an application; what was granted or refused another decided. */
const isAuthority = ({ council, body }: Meeting): boolean =>
  /\b(?:planning|development|licensing|regulatory)\b/i.test(body ?? '') &&
  !/\b(?:parish|town|community)\b/i.test(`${council} ${body}`)

/** How much in a sentence speaks against its being a decision of this meeting: told of others, of another time, as a question or a condition. */
export const againstIn = (
  sentence: string,
  verb: VerbAt,
  { form, start }: Standing,
  meeting: Meeting,
): number => {
  const left = sentence.slice(Math.max(0, verb.start - 300), verb.start)
  const right = sentence.slice(verb.end)
  const before = form === 'active' || form === 'impersonal' ? `${sentence.slice(0, start).trimEnd()} ` : left
  const main = form === 'impersonal' ? left.replace(/it was\b[^]*$/i, '') : before
  const reported = said.test(main)
  // "Having been advised that she was ill, Members agreed": what was said ends before the subject.
  const freed =
    (form === 'impersonal' && because.test(main)) ||
    ((form === 'active' || form === 'impersonal') && /(?:[,;]|\band|\bbut)\s*(?:and )?(?:the )?$/.test(main))
  return (
    (/\?/.test(sentence) ? 4 : 0) +
    (reported && !freed ? 4 : 0) +
    (!freed &&
    (form === 'active' ? hangs : subordinate).test(
      main
        .replace(/^.*\band (?=(?:was|were)\b)/, '')
        .replace(talk, '')
        .replace(asWas, ''),
    ) &&
    !/^that\b/i.test(sentence)
      ? 3
      : 0) +
    (perfect.test(left) ? (/\bha(?:s|ve)\s(?:\w+ly\s)?$/i.test(left) ? 1 : 4) : 0) +
    (form !== 'be' && modal.test(left) ? 4 : 0) +
    (elsewhere.test(right) && verb.verb !== 'set' ? 2.5 : 0) +
    (earlier.test(left) ? 4 : 0) +
    (byOthers.test(right.slice(0, 120)) || (rulesOn.test(verb.verb) && byInitials.test(right)) ? 4 : 0) +
    (lost.test(sentence) ? 4 : 0) +
    (verb.verb === 'agree' && (opinion.test(right) || thoughtOf.test(right) || feltNeed.test(right))
      ? 4
      : 0) +
    (verb.verb === 'support' && viewOf.test(right) ? 4 : 0) +
    (withWhom.test(right) ? 4 : 0) +
    (notDone.test(left) ? 2 : 0) +
    (others.test(left) ? 3 : 0) +
    (rulesOn.test(verb.verb) && application.test(left.replace(ofMinute, '')) && !isAuthority(meeting)
      ? 3
      : 0) +
    (/\bat its (?:\w+ )?meeting (?:on|of|held)\b/i.test(left) ? 4 : 0) +
    (form !== 'active' && form !== 'impersonal' && apologies.test(left) ? 4 : 0) +
    (/^ accordingly\b/i.test(right) ? 4 : 0) +
    (unsigned.test(sentence) ? 4 : 0) +
    (verb.verb === 'note' && noted.test(right) && !verb.capitals ? 4 : 0) +
    (form === 'passive' &&
    verb.verb === 'receive' &&
    !/^(?:[.,]|$| and (?:noted|approved|adopted|accepted))/.test(right)
      ? 3
      : 0)
  )
}
