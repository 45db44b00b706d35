import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { isNothing, nothingDecided } from './decision-blocks.ts'
import { decidedIn, isOfPayments } from './decision-words.ts'
import { inlineList } from './list.ts'
import type { Mark } from './mark.ts'

const adverbs = '(?:(?:further|therefore|accordingly|also|then|duly|unanimously|formally)\\s){0,3}'
/** "RESOLVED, on the proposal of A, seconded by B, that…": who moved it stands between the marker and what was decided. */
const movers =
  ',?\\s(?:[Oo]n (?:the|a) (?:motion|proposal|proposition) (?:of|by|from)|(?:proposed|moved) by) [^:;]{3,120}?,?(?=\\sthat\\b)'
const qualifier =
  '(?:' +
  movers +
  '|\\s(?:to|TO) (?:recommend|RECOMMEND)(?=\\s?:)(?:\\s?:\\s\\((?:to|TO) [^()]{3,40}\\))?|\\s?\\([^()]{0,160}\\)|,?\\s(?:by assent|unanimously|nem\\.? ?con\\.?|in principle|on a show of hands|by a majority(?: vote)?)|\\s(?:[Tt]o|TO) (?:[Rr]ecommend|RECOMMEND)(?:\\s(?:to|TO))?(?:\\s(?:the|THE))?(?:\\s(?:[Ff]ull|FULL))?\\s(?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE)|\\s(?:to|TO)\\s(?:the\\s)?(?:[Ff]ull\\s|FULL\\s)?(?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE)\\b){0,3}'
const word =
  '(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|ORDERED|DETERMINED|Resolved|Agreed|Decided|Recommended|Ordered|Determined|PENDERFYNWYD|Penderfynwyd|CYTUNWYD|ARGYMHELLWYD|(?:RECOMMENDS?|Recommends?)(?=\\s(?:to|TO)\\s(?:the\\s|THE\\s)?(?:[Ff]ull\\s|FULL\\s)?(?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE)\\s?:))'
const leads = `(?:(?:[Ii]t was|IT WAS|[Ww]as|[Aa]nd|[Aa]nd it was)\\s)?${adverbs.replaceAll('unanimously', 'unanimously|UNANIMOUSLY|Unanimously')}`

/** At the start of a line: the word with a colon or dash after it, or nothing, or "that". */
const atStart = new RegExp(
  `^[\\s"“*]{0,3}(?:[\\d.()]{1,8}\\s)?${leads}(${word})(?:\\s[Yy][Nn] [Uu][Nn][Ff][Rr][Yy][Dd][Oo][Ll])?${qualifier}(?:\\s(?:to|TO)(?=\\s?:))?(?:\\s?[:;/–—-]+\\s?|,\\s(?=(?:to|that)\\b)|\\s?$|\\s(?=(?:[Tt]hat|T\\s?H\\s?A\\s?T|THAT|bod|y dylid)\\b)|(?<=(?:RESOLVED|AGREED|DECIDED)\\s?\\([^()]{1,40}\\))\\s(?=to\\s)|(?<=(?:PENDERFYNWYD|Penderfynwyd|CYTUNWYD|ARGYMHELLWYD)[^a-z]{0,14})\\s(?=[a-z]{2})|\\s(?=[Nn]o (?:[Oo]bjection|[Cc]omment|[Oo]bservation)s?\\b)|\\s?[*_]{1,2}:?)`,
)
/** "It was AGREED that…" is told, not marked: its words are the sentence, whole. */
const told = /^it was (?:\w+ ){0,2}(?:agreed|decided|ordered|determined|resolved) (?=that [^:]*$)/i
/** "Resolution 24/031: …", "Decision: …": the noun as a label. */
const asLabel =
  /^(?:[A-Z][A-Z&’' -]{3,50}\s(?=RESOLUTION))?(RESOLUTION|Resolution|DECISION|Decision)s?(?:\s(?:no\.? ?)?[\w/.-]{0,8}\d[\w/.-]{0,8})?\s?(?:[:–—]|(?<=RESOLUTION);)\s*(?=\S)/
/** In capitals inside a sentence: "the Mayor RESOLVED that…", "SECONDED and it was RESOLVED to:". */
const inside = new RegExp(
  `\\b(RESOLVED|DECIDED)\\b(?:\\s?\\([^()]{0,160}\\)|\\s(?:unanimously|UNANIMOUSLY|by assent)|${movers}){0,2}\\s?[:–—-]{0,2}\\s?(?:that\\s(?![\\d(:]))?`,
)
/** "The Committee agreed: that the minutes be confirmed". */
const bodyThenColon =
  /^(?:the )?(?:[\w&’',-]+ ){0,6}?(?:council|councillors|committee|board|panel|cabinet|members|executive|group|commission)\s(?:\w+ly )?(resolved|agreed|decided)\s?[:–—]+\s?(?=(?:that|to)\s)/i
/** The same with a capital and a colon, after a title: "Standing Orders Resolved: to adopt the model". */
const withColon = /(?<=[\w:;,)–—-]\s)(Resolved|RESOLVED|Agreed|AGREED|Decided|DECIDED)\s?:[-–—]?\s?(?=\S)/
/** "It was RESOLVED to co-opt Mrs Ash": the word is the verb of the sentence, whose words are told whole. */
const isTold = (text: string, { index }: RegExpExecArray): boolean =>
  /\b(?:it was|council|committee|cabinet|board|panel|members?|councillors|mayor|leader|holder|authority|forum)\s(?:\w+ly\s)?$/i.test(
    text.slice(Math.max(0, index - 40), index),
  ) && /^(?:RESOLVED|DECIDED)\b[^:–—]{0,30}?\s(?:to|that)\s[^:]*$/.test(text.slice(index))
/** What a verb may stand behind: "…and RESOLVED", "it was RESOLVED", "the Committee unanimously RESOLVED". */
const hasSubject =
  /(?:\b(?:and|was|were|council|committee|members|councillors|cabinet|executive|board|panel|mayor|meeting|member|leader|holder|commissioner|authority|trust|governors|forum|sub-committee)(?:,? (?:\w+ly|then|therefore|further|also|duly))?|\S \/)\s*$/i

/**
 * "It was proposed by A, seconded by B and RESOLVED that…": a marker without a mark of its own is a verb, whose
 * sentence stays whole where most of it is what was decided. Null where the marker leads to what follows it.
 */
const wholeFrom = (text: string, { index, 0: fired, 1: marker = '' }: RegExpExecArray): number | null => {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= index && index < end)
  if (
    sentence === undefined ||
    /[:–—]|\s-/.test(fired) ||
    text.trimEnd().length === index + fired.trimEnd().length
  )
    return null
  // "Decision: RESOLVED that…", "Minutes – RESOLVED that…": what stands before it is a label.
  if (!hasSubject.test(text.slice(sentence.start, index))) return null
  const decided = text.slice(index + marker.length, sentence.end)
  const share =
    decided.trim().split(/\s+/).length / text.slice(sentence.start, sentence.end).split(/\s+/).length
  return share < 0.46 || /:\s?[-–—]{0,2}$/.test(text) || /:\s*\(?(?:1|a|i)[.)]/i.test(decided)
    ? null
    : sentence.start
}

/** "Moved by …, seconded by … and Resolved - That…" */
const afterMover =
  /\b(?:[Mm]oved|MOVED|[Pp]roposed|[Ss]econded)\b.{0,160}?\b(?:[Rr]esolved|AGREED|agreed|[Cc]arried)\b\s?[:–—-]{1,2}\s?/
/** A sentence that only leads to what was decided: "The Committee resolved:-", "it was moved by … seconded by … and". */
const leadIn = /\b(resolved|agreed|decided|RESOLVED|AGREED|DECIDED|determined)\b[^.:]{0,100}:\s?[-–—]{0,2}$/
/** The same with its list run on in the paragraph: "The Committee resolved to: a) write to the county; b) …". */
const leadInline =
  /\b(?:resolved|agreed|decided|AGREED|DECIDED|determined)\b[^.:]{0,100}:\s?[-–—]{0,2}\s?(?=\(?(?:1|[aAi])[.)])/
/** "It was moved by A, seconded by B and The report be noted.": the marker between them is lost. */
const lostBetween =
  /\b(?:moved|proposed)\b[^.:]{0,120}?\bseconded\b[^.:]{0,80}?\sand\s(?=(?!(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Alderman)\b|[A-Z]{4})[A-Z][^.;]{3,300}? be [a-z]+)/
const lostHeading = /\b(?:moved|proposed)\b.{0,120}\bseconded\b.{0,80}\band\s?:?$/i
/** "“RESOLVED: That…”", in quotation marks from end to end, is read out from another meeting's minutes. */
const isQuoted = (text: string): boolean => /^\s*["“].*["”]\.?\s*$/s.test(text)

/** The marker of a decision in a passage, by its own words: RESOLVED, AGREED:, "The Committee resolved:-"; null where there is none. */
export const markIn = (passage: Passage): Mark | null => {
  const { text } = passage
  if (isQuoted(text)) return null
  const start = atStart.exec(text.slice(0, 400))
  if (start !== null && !told.test(text))
    return {
      rule: 'marked-resolution/marker',
      fired: start[1] ?? '',
      from: start[0].length,
      confidence: 0.97,
    }
  const noun = asLabel.exec(text)
  if (
    noun !== null &&
    !isNothing(text.slice(noun[0].length)) &&
    !nothingDecided.test(text.slice(noun[0].length)) &&
    decidedIn(text) === null &&
    !/\b(?:RESOLVED|AGREED)\b/.test(text)
  )
    return { rule: 'marked-resolution/noun-label', fired: noun[0], from: noun[0].length, confidence: 0.85 }
  const mover = afterMover.exec(text.slice(0, 600))
  if (mover !== null)
    return {
      rule: 'marked-resolution/mover-then-marker',
      fired: mover[0].slice(-20),
      from: mover.index + mover[0].length,
      confidence: 0.95,
    }
  const lost = lostBetween.exec(text.slice(0, 800))
  if (lost !== null)
    return {
      rule: 'marked-resolution/moved-and-seconded',
      fired: lost[0].slice(-40),
      from: lost.index + lost[0].length,
      confidence: 0.75,
    }
  const within = inside.exec(text)
  // A marker that opens a sentence is read with the others of the paragraph.
  if (within !== null && !/[.!?]["”’)]?\s+$/.test(text.slice(0, within.index)) && !isTold(text, within))
    return {
      rule: 'marked-resolution/marker-in-sentence',
      fired: within[1] ?? '',
      from: wholeFrom(text, within) ?? within.index + within[0].length,
      confidence: 0.93,
    }
  const colon = withColon.exec(text)
  if (colon !== null)
    return {
      rule: 'marked-resolution/marker-in-sentence',
      fired: colon[1] ?? '',
      from: colon.index + colon[0].length,
      confidence: 0.9,
    }
  const body = bodyThenColon.exec(text)
  if (body !== null && !/:\s?$/.test(text))
    return {
      rule: 'marked-resolution/lead-in',
      fired: body[0],
      from: body[0].length,
      confidence: 0.9,
    }
  const inline = leadInline.exec(text)
  const listFrom = inline === null ? 0 : inline.index + inline[0].length
  if (inline !== null && inlineList(text, listFrom).length > 0)
    return { rule: 'marked-resolution/lead-in', fired: inline[0], from: listFrom, confidence: 0.9 }
  const tail = text.slice(-200)
  const lead = leadIn.exec(tail)
  if (lead !== null && !isOfPayments(tail))
    return { rule: 'marked-resolution/lead-in', fired: lead[0], from: text.length, confidence: 0.93 }
  if (lostHeading.test(tail))
    return {
      rule: 'marked-resolution/moved-and-seconded',
      fired: tail.slice(-40),
      from: text.length,
      confidence: 0.75,
    }
  return null
}

/** In a paper that is no minutes only the plainest marker counts: RESOLVED at the start of a line of running text. */
export const clearMark = (passage: Passage): Mark | null => {
  if (passage.row !== undefined || /^\s*["“]/.test(passage.text)) return null
  const mark = markIn(passage)
  const clear =
    mark?.rule === 'marked-resolution/marker' && /^(?:resolved|decided|penderfynwyd)$/i.test(mark.fired)
  return clear ? { ...mark, confidence: 0.85 } : null
}

/** Markers that open a later sentence of a paragraph: "…two offers. RESOLVED: that both be taken." */
export const laterMarks = (text: string, first: Mark | null): readonly (Mark & { readonly at: number })[] =>
  sentencesOf(text).flatMap(({ start, end }) => {
    if (start <= (first?.from ?? 0)) return []
    const mark = atStart.exec(text.slice(start, Math.min(end, start + 400)))
    const word = mark?.[1] ?? ''
    // "Agreed that…" in running text is told, and stays whole.
    if (
      mark === null ||
      told.test(text.slice(start, end)) ||
      !(word === word.toUpperCase() || /[:;,–—-]\s?$/.test(mark[0]))
    )
      return []
    return [
      {
        rule: 'marked-resolution/marker',
        fired: word,
        from: start + mark[0].length,
        confidence: 0.95,
        at: start,
      },
    ]
  })
