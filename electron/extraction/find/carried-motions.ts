import { type Draft, type Extractor, type Place, placeIn } from '../draft.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

type Kind = 'motion' | 'amendment'
/** What was moved, until it is known what became of it. */
type Put = { readonly kind: Kind; readonly passage: Passage; readonly place: Place }
type Outcome = { readonly kind: Kind; readonly won: boolean }

const amends = /\bamendment\b/i
/** "Councillor Ash, seconded by Councillor Bray, moved as an amendment that…": its words begin at "that". */
const movedThat = /\b(?:moved|proposed)\b[^.:;]{0,80}?\s(?=["“]?that\s)/i
/** A line that only says who moved and seconded, or that a motion follows. */
const leads =
  /^(?:(?:motion|amendment|proposal)\b[^.]{0,40}$|(?:it was )?(?:(?:moved|proposed|seconded)\b|.{3,80}\b(?:moved|proposed|seconded)\b|.{0,120}\bfollowing (?:motion|amendment|terms)\b))(?![^]*\b(?:resolved|agreed|carried|lost)\b)/i
const words = /^["“'‘\s–-]{0,3}that\s.{10,}/i
const outcome =
  /\b(motion|amendment|(?<!\bon the )proposal|proposition)s?\b[^.]{0,100}?\b(not carried|not agreed|not seconded|not supported|no seconder|lost|defeated|rejected|fell|withdrawn|carried|agreed|passed|approved|adopted|won)\b/gi
const titled = /^(?:(?:substantive )?motion|(?:further )?amendment|proposal|(?:recorded )?vot(?:e|ing))\b/i
const wins = /^(?:carried|agreed|passed|approved|adopted|won)$/i

/** The minute goes on to say in its own words what was decided. */
const saidAgain =
  /\b(?:resolved|decided|agreed) accordingly\b|\b(?:motion|amendment) be (?:adopted|agreed|approved)\b|\bbecame the (?:finding|decision|resolution)\b|^(?:decision|resolved)\b/i
const farthest = 14

const isSaidAgain = (reading: Reading, { at, text }: Passage): boolean => {
  if (saidAgain.test(text)) return true
  for (const next of reading.passages.slice(at + 1, at + farthest)) {
    if (reading.settings[next.at]?.rank != null && !titled.test(next.text)) return saidAgain.test(next.text)
    if (saidAgain.test(next.text)) return true
  }
  return false
}

/** What a sentence says became of a motion or an amendment; the last it names stands. */
const outcomeIn = (sentence: string): Outcome | null => {
  const last = [...sentence.slice(0, 600).matchAll(outcome)].at(-1)
  if (last === undefined) return null
  // "3 for the amendment and 4 for the motion, which was declared carried": the nearest is meant.
  const nearest = [...last[0].matchAll(/\b(?:motion|amendment|proposal|proposition)\b/gi)].at(-1)?.[0] ?? ''
  return { kind: amends.test(nearest) ? 'amendment' : 'motion', won: wins.test(last[2] ?? '') }
}

/** A motion that leads to a list is not whole in its sentence. */
const isOpen = (put: Put): boolean => /:\s?[-–—]*$/.test(put.passage.text)

const putIn = (passage: Passage, before: Passage | undefined, start: number, end: number): Put | null => {
  const sentence = passage.text.slice(start, end)
  const moved = movedThat.exec(sentence)
  if (moved !== null)
    return {
      kind: amends.test(sentence.slice(0, moved.index + moved[0].length)) ? 'amendment' : 'motion',
      passage,
      place: placeIn(passage, start + moved.index + moved[0].length, end),
    }
  const led = before !== undefined && start === 0 && words.test(passage.text) && leads.test(before.text)
  return led
    ? { kind: amends.test(before.text) ? 'amendment' : 'motion', passage, place: placeIn(passage) }
    : null
}

const draftOf = (reading: Reading, { passage, place }: Put): Draft | null => {
  const setting = reading.settings[passage.at]
  return setting === undefined
    ? null
    : item(reading, {
        type: 'resolution',
        rule: 'told-resolution/motion-carried',
        fired: 'moved … carried',
        confidence: 0.8,
        group: decisionsGroup(reading, setting.part),
        number: setting.number,
        places: [place],
        page: passage.page,
      })
}

/** Motions and amendments told over several sentences or lines, of which the minute says that they were carried. */
export const carriedMotions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  let open: Put[] = []
  let under = ''
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || !inMinutes(setting) || isMuted(setting)) continue
    if (titled.test(passage.text) && passage.text.length < 40) under = passage.text
    else if (setting.rank !== null && !leads.test(passage.text)) open = []
    const before = reading.passages[passage.at - 1]
    for (const { start, end } of sentencesOf(passage.text)) {
      const put = putIn(passage, before, start, end)
      // "Amendment" over its mover's name tells what kind the words under them are of.
      if (put !== null) {
        open = [...open, amends.test(under) ? { ...put, kind: 'amendment' } : put]
        under = ''
      }
      const came = outcomeIn(passage.text.slice(start, end))
      if (came === null) continue
      const meant = open.findLast(({ kind }) => kind === came.kind) ?? (came.won ? open.at(-1) : undefined)
      if (meant === undefined) continue
      if (came.won && !isOpen(meant) && !isSaidAgain(reading, passage)) drafts.push(draftOf(reading, meant))
      open = came.won ? [] : open.filter((one) => one !== meant)
    }
  }
  return present(drafts)
}
