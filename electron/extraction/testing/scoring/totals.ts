import { candidateTypes } from '../../../../shared/model/candidate.ts'
import { type FieldName, fieldNames, fields } from './fields.ts'
import type { Score } from './score.ts'

export type Share = { readonly right: number; readonly of: number }

export type Totals = {
  readonly papers: number
  readonly core: number
  readonly found: number
  /** Missed, but seen and cut wrongly. */
  readonly inPart: number
  readonly falseItems: number
  readonly typeRight: number
  readonly kindRight: number
  readonly dateRight: number
  readonly traps: number
  readonly fields: Readonly<Record<FieldName, Share>>
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const totalsOf = (scores: readonly Score[]): Totals => {
  const pairs = scores.flatMap(({ matched }) => matched)
  const share = (name: FieldName): Share => {
    const asked = pairs.filter(({ truth }) => fields[name].isAsked(truth))
    return { right: asked.filter((pair) => fields[name].isRight(pair)).length, of: asked.length }
  }
  return {
    papers: scores.length,
    core: sum(scores.map(({ core }) => core.length)),
    found: pairs.length,
    inPart: sum(scores.map(({ inPart }) => inPart.length)),
    falseItems: sum(scores.map(({ falseItems }) => falseItems.length)),
    typeRight: pairs.filter(({ truth, found }) => truth.type === found.type).length,
    kindRight: scores.filter(({ kindRight }) => kindRight).length,
    dateRight: scores.filter(({ dateRight }) => dateRight).length,
    traps: sum(scores.map(({ traps }) => traps.length)),
    fields: { commentary: share('commentary'), owner: share('owner'), due: share('due') },
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`

/** One line a group: found, precision, and what else is scored. */
export const lineOf = (name: string, totals: Totals): string => {
  const { papers, core, found, inPart, falseItems, typeRight, kindRight, dateRight, traps } = totals
  return [
    `${name.padEnd(16)} papers ${String(papers).padStart(3)}`,
    `found ${percent(found, core)} (${found}/${core}${inPart === 0 ? '' : `, ${inPart} in part`})`,
    `precision ${percent(found, found + falseItems)} (${falseItems} false)`,
    `type ${percent(typeRight, found)}`,
    ...fieldNames.map((field) => `${field} ${totals.fields[field].right}/${totals.fields[field].of}`),
    `kind ${kindRight}/${papers}`,
    `date ${dateRight}/${papers}`,
    `traps ${traps}`,
  ].join('  ')
}

/** Found and false items of each type. */
export const typeLines = (scores: readonly Score[]): readonly string[] =>
  candidateTypes.map((type) => {
    const core = sum(scores.map((score) => score.core.filter((item) => item.type === type).length))
    const found = sum(scores.map((score) => score.matched.filter(({ truth }) => truth.type === type).length))
    const wrong = sum(scores.map((score) => score.falseItems.filter((item) => item.type === type).length))
    return `  ${type.padEnd(14)} found ${percent(found, core)} (${found}/${core})  false ${wrong}`
  })
