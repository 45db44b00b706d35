import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { asksAtOnce, asksInWords, givesTask } from '../fields/asking.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Role } from '../tables/headings.ts'
import { actionsGroup } from './groups.ts'
import { sideLabel, sideParts } from './inline-labels.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

/** "Commitment 3:", "Action 1.2 –", where the reader has not taken it for a label. */
const counted =
  /^((?:commitment|action|pledge|promise|milestone|task|step|activity|deliverable)\s(?:no\.?\s?)?(\d{1,3}(?:\.\d{1,2})?[a-z]?))\s?[:.)–-]\s*/i
const isCounted = ({ label, text }: Passage): boolean =>
  counted.test(text) || (label !== null && /^(?:action|commitment|pledge|promise)\b/i.test(label))

const farthest = 8

/** Roles of the fields under a passage, up to what is none. */
const rolesUnder = (reading: Reading, { at }: Passage): readonly Role[] => {
  const roles: Role[] = []
  for (const next of reading.passages.slice(at + 1, at + 1 + farthest)) {
    if (next.label !== null) break
    const parts = sideParts(next.text)
    const alone = sideLabel(next.text)
    if (parts.length === 0 && alone === null && !/^[A-Z][^:.]{1,40}:\s?\S/.test(next.text)) break
    roles.push(...parts.map(({ role }) => role), ...(alone === null ? [] : [alone]))
  }
  return roles
}

type Made = {
  readonly number: string | null
  readonly start: number
  readonly end: number
  readonly fired: string
}

/** What is to be done, who by, by when and how far it is, as a paragraph or the lines under it say; null where they do not. */
const recordAt = (reading: Reading, passage: Passage): Made | null => {
  const { text, label } = passage
  const inline = sideParts(text)
  const [first] = inline
  const end = first === undefined ? text.length : text.lastIndexOf(first.label, first.start)
  const lead = counted.exec(text)
  const start = lead?.[0].length ?? 0
  const own = text.slice(start, end).trim()
  if (own.length < 10 || own.length > 400 || sideLabel(text) !== null) return null
  const roles = new Set([...inline.map(({ role }) => role), ...rolesUnder(reading, passage)])
  const isField = /^[A-Z][^:.]{1,30}:\s/.test(own)
  // Who does it and by when, both beside it, make a task of it whatever its verb.
  const isTask = passage.kind !== 'heading' && roles.has('owner') && roles.has('due')
  const asks =
    isCounted(passage) || (!isField && (isTask || asksAtOnce(own) || givesTask(own) || asksInWords(own)))
  if (roles.size < 2 || !asks) return null
  const printed = label === null || isBullet(label) ? null : citedNumber(label)
  return { number: lead?.[2] ?? printed, start, end, fired: [...roles].join(' | ') }
}

/** Actions and commitments with their fields beside them in prose: "Lead: …", "By: …", "Progress: …". */
export const fieldRecords: Extractor = (reading) => {
  const drafts = reading.passages.map((passage): Draft | null => {
    const setting = reading.settings[passage.at]
    if (setting === undefined || inMinutes(setting) || isMuted(setting)) return null
    if (setting.zone === 'recommendations' || passage.row !== undefined) return null
    const made = recordAt(reading, passage)
    return made === null
      ? null
      : item(reading, {
          type: 'action',
          rule: 'labelled-action/with-fields',
          fired: made.fired,
          confidence: 0.85,
          group: actionsGroup(reading, setting.part),
          number: made.number,
          places: [placeIn(passage, made.start)],
          page: passage.page,
        })
  })
  const found = present(drafts)
  // One alone may be any note; a plan has several.
  return found.length > 1 ? found : []
}
