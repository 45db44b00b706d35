import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { statusIn, statusPrinted } from '../fields/status.ts'
import type { Passage } from '../paper/passage.ts'
import { actionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { isMuted } from './muted.ts'

const one = '\\d{1,3}[a-z]?(?:\\s?\\([a-z0-9]{1,4}\\))?'
const numbers = `${one}(?:(?:\\s?[,;&]\\s?(?:and\\s)?|\\sand\\s|\\s?(?:–|-|to)\\s?)${one}){0,40}`
const statement = new RegExp(
  `^(?:Actions?|Recommendations?)(?:\\s(?:[Pp]oints?|[Nn]os?\\.?|[Nn]umbers?|[Ii]tems?|[Rr]efs?\\.?))?\\s(${numbers})\\s?[–—:-]{1,2}\\s?(?=\\S)`,
)
const labelled = new RegExp(`^actions?\\b.{0,10}?(${one})\\W*$`, 'i')

/** "46 (a), 46 (b), 47 and 50": each, in order; "47 to 49" is three. */
const listed = (words: string): readonly string[] => {
  const found: string[] = []
  const parts = words.split(new RegExp(`(${one})`))
  for (let at = 1; at < parts.length; at += 2) {
    const number = parts[at] ?? ''
    const [from, to] = [Number(found.at(-1)), Number(number)]
    if (/(?:–|-|to)/.test(parts[at - 1] ?? '') && to > from && to - from < 40)
      for (let between = from + 1; between < to; between += 1) found.push(String(between))
    found.push(number)
  }
  return found
}

/** What is said of numbered actions must say how far they are: "Action 3 – Clerk to write" gives a task. */
const tellsStatus = (rest: string) =>
  rest.length < 1200 && !/^(?:The )?[A-Z][\w.’'/& -]{0,60}? to [a-z]/.test(rest)
    ? (statusPrinted(rest) ?? statusIn(rest))
    : null

const toldIn = (
  passage: Passage,
): { readonly numbers: readonly string[]; readonly from: number; readonly fired: string } | null => {
  const match = statement.exec(passage.text.slice(0, 600))
  if (match !== null) {
    const all = listed(match[1] ?? '')
    return { numbers: all, from: all.length > 1 ? 0 : match[0].length, fired: match[0] }
  }
  const number = passage.label === null ? undefined : labelled.exec(passage.label)?.[1]
  return number === undefined || passage.label === null
    ? null
    : { numbers: [number], from: 0, fired: passage.label }
}

/** "Action Nos. 46 (a), 47 and 50 – completed.": how far actions of earlier meetings are, by their numbers. */
export const actionUpdates: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || isMuted(setting) || passage.text === '') continue
    const told = toldIn(passage)
    if (told === null) continue
    const rest = passage.text.slice(
      told.from === 0 ? (statement.exec(passage.text.slice(0, 600))?.[0].length ?? 0) : told.from,
    )
    const suggested = tellsStatus(rest)
    if (suggested === null) continue
    for (const number of told.numbers) {
      const draft = item(reading, {
        type: 'progress',
        rule: 'progress/action-number',
        fired: told.fired,
        confidence: 0.85,
        group: actionsGroup(reading, setting.part),
        number,
        places: [placeIn(passage, told.from)],
        page: passage.page,
        owner: null,
      })
      drafts.push(draft === null ? null : { ...draft, due: null, dueDate: null, suggested })
    }
  }
  return present(drafts)
}
