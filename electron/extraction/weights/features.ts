import { classOf } from './signs.ts'
import type { WeighedLine } from './weighed-lines.ts'

type Visit = (feature: string) => void

/** The words of a sentence one by one and in twos. */
export const wordsOf = (signs: readonly string[], visit: Visit): void => {
  for (const [at, sign] of signs.entries()) {
    visit(sign)
    const next = signs[at + 1]
    if (next !== undefined) visit(`${sign} ${next}`)
  }
}

/** Words in threes and with a gap between, with their classes in their place, and how the sentence opens and ends. */
const phrases = (signs: readonly string[], visit: Visit): void => {
  const classes = signs.map(classOf)
  for (const [at, sign] of signs.entries()) {
    const [next, then] = [signs[at + 1], signs[at + 2]]
    if (next === undefined) break
    const isClassed = classes[at] !== sign || classes[at + 1] !== next
    if (isClassed) visit(`${classes[at]} ${classes[at + 1]}`)
    if (then === undefined) break
    visit(`${sign} ${next} ${then}`)
    visit(`${sign} … ${then}`)
    if (isClassed || classes[at + 2] !== then) visit(`${classes[at]} ${classes[at + 1]} ${classes[at + 2]}`)
  }
  for (let words = 1; words <= 4 && words <= signs.length; words += 1) {
    visit(`opens: ${signs.slice(0, words).join(' ')}`)
    visit(`opens as: ${classes.slice(0, words).join(' ')}`)
  }
  visit(`ends: ${signs.slice(-3).join(' ')}`)
}

const placeFeatures = (
  { passage, setting, signs, index, count, heading }: WeighedLine,
  visit: Visit,
): void => {
  visit(`place: length ${Math.min(8, Math.floor(signs.length / 5))}`)
  visit(`place: ${passage.kind}`)
  visit(`place: zone ${setting.zone ?? 'none'}`)
  visit(`place: part ${setting.part.kind}`)
  visit(`place: ${count === 1 ? 'alone' : index === 0 ? 'first' : index === count - 1 ? 'last' : 'within'}`)
  if (setting.rank !== null) visit('place: heading')
  if (setting.purpose) visit('place: purpose')
  if (passage.label !== null) visit('place: labelled')
  if (passage.bold) visit('place: bold')
  if (passage.row !== undefined) visit(`place: cell ${passage.cell ?? 0}`)
  for (const sign of heading) visit(`under: ${sign}`)
}

/** What a sentence is weighed by beside its words: phrases, where it stands, a few words of those before and after it. */
export const moreThanWords = (
  line: WeighedLine,
  before: WeighedLine | undefined,
  after: WeighedLine | undefined,
  visit: Visit,
): void => {
  phrases(line.signs, visit)
  placeFeatures(line, visit)
  if (before !== undefined) {
    for (const sign of before.signs.slice(0, 12)) visit(`before: ${sign}`)
    visit(`before opens: ${before.signs.slice(0, 2).join(' ')}`)
    if (before.setting.rank !== null) visit('before: place heading')
  }
  if (after !== undefined) {
    for (const sign of after.signs.slice(0, 8)) visit(`after: ${sign}`)
    visit(`after opens: ${after.signs.slice(0, 2).join(' ')}`)
    if (after.setting.rank !== null) visit('after: place heading')
  }
}
