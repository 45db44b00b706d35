import { type OtherDraft, type OtherFinder, other, settled } from './other.ts'
import { peopleIn } from './people.ts'

const runIn = /^apolog(?:y|ies)\b.{0,40}?[:–-]\s?(?=\S)/i
const told =
  /\bapolog(?:y|ies)\b.{0,60}?\b(?:were|was|had been|have been)?\s?(?:received|given|submitted|accepted|noted|sent)?\s?(?:from|for|on behalf of)\s(?!absence)/i
const heading =
  /^(?:to (?:receive|note) |(?:welcome|introductions?)(?:,| and) )?apolog(?:y|ies)(?: for (?:absence|non-attendance))?(?: and substitutions?)?[\s:.–—-]*$/i
/** "This was received from…", "Cllr Holt sent hers": under the heading the word is not said again. */
const saidOf =
  /^(?:this|these|they|an apology|one)\b.{0,30}?\b(?:received|given|sent|submitted|noted)\b.{0,12}?\b(?:from|for|on behalf of)\s/i
/** A sentence about somebody, who need not be away. */
const tells = /\b(?:was|were|had|has|have|is|are|would|will)\b/
const nil = /^(?:none|nil|n\/a|there were (?:no|none)|no apologies)\b/i

/** Who could not be there. */
export const apologies: OtherFinder = (reading) => {
  const drafts: OtherDraft[] = []
  for (const { passage, setting } of settled(reading)) {
    if (setting.part.kind !== 'minutes' && setting.part.kind !== 'agenda') continue
    const { text } = passage
    const start = runIn.exec(text)?.[0].length ?? (text.length < 2000 ? (told.exec(text) ?? null) : null)
    const names =
      start === null ? '' : text.slice(typeof start === 'number' ? start : start.index + start[0].length)
    // "… from Councillor Marsh. Councillor Quill took the chair.": only the first sentence is about apologies.
    const people = peopleIn(names.split(/(?<=[a-z]{3})\.\s(?!Cllr|Councillor)/)[0] ?? '')
    if (start !== null && !nil.test(names) && people.length > 0)
      drafts.push(other(reading, passage, { type: 'apologies', rule: 'apologies/line', people: [...people] }))
    else if (start === null && heading.test(setting.heading ?? '') && setting.rank === null) {
      const said = text.replace(saidOf, '')
      const listed = nil.test(text) || text.length > 400 || tells.test(said) ? [] : peopleIn(said)
      if (listed.length > 0)
        drafts.push(
          other(reading, passage, { type: 'apologies', rule: 'apologies/list', people: [...listed] }),
        )
    }
  }
  return drafts
}
