import { candidateTypes } from '../../shared/model/candidate.ts'
import { likeness } from './words.ts'
import type { Score } from './score.ts'

export type Totals = {
  readonly papers: number
  readonly core: number
  readonly found: number
  readonly falseItems: number
  readonly typeRight: number
  readonly commentary: number
  readonly commentaryRight: number
  readonly kindRight: number
  readonly dateRight: number
  readonly traps: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const totalsOf = (scores: readonly Score[]): Totals => {
  const pairs = scores.flatMap(({ matched }) => matched)
  const commented = pairs.filter(({ truth }) => (truth.commentary ?? '') !== '')
  return {
    papers: scores.length,
    core: sum(scores.map(({ core }) => core.length)),
    found: pairs.length,
    falseItems: sum(scores.map(({ falseItems }) => falseItems.length)),
    typeRight: pairs.filter(({ truth, found }) => truth.type === found.type).length,
    commentary: commented.length,
    commentaryRight: commented.filter(({ truth, found }) => likeness(found.commentary, truth.commentary) > 0)
      .length,
    kindRight: scores.filter(({ kindRight }) => kindRight).length,
    dateRight: scores.filter(({ dateRight }) => dateRight).length,
    traps: sum(scores.map(({ traps }) => traps.length)),
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`

/** One line a group: found, precision, and what else is scored. */
export const lineOf = (name: string, totals: Totals): string => {
  const {
    papers,
    core,
    found,
    falseItems,
    typeRight,
    commentary,
    commentaryRight,
    kindRight,
    dateRight,
    traps,
  } = totals
  return (
    `${name.padEnd(16)} papers ${String(papers).padStart(3)}  found ${percent(found, core)} (${found}/${core})  precision ${percent(found, found + falseItems)} (${falseItems} false)` +
    `  type ${percent(typeRight, found)}  commentary ${percent(commentaryRight, commentary)}  kind ${kindRight}/${papers}  date ${dateRight}/${papers}  traps ${traps}`
  )
}

/** Found and false items of each type. */
export const typeLines = (scores: readonly Score[]): readonly string[] =>
  candidateTypes.map((type) => {
    const core = sum(scores.map((score) => score.core.filter((item) => item.type === type).length))
    const found = sum(scores.map((score) => score.matched.filter(({ truth }) => truth.type === type).length))
    const wrong = sum(scores.map((score) => score.falseItems.filter((item) => item.type === type).length))
    return `  ${type.padEnd(14)} found ${percent(found, core)} (${found}/${core})  false ${wrong}`
  })
