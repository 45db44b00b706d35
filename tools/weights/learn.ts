import type { Weights } from '../../electron/extraction/weights/weights.ts'
import type { Example } from './examples.ts'

type Rows = { readonly rows: readonly Uint32Array[]; readonly right: readonly boolean[] }

const rounds = 15
const step = 0.15
/** Draws weights to nothing, so that what few papers have weighs little. */
const draw = 0.001

/** The same order each time, so that the same papers give the same weights. */
const shuffled = (length: number, seed: number): Uint32Array => {
  const order = Uint32Array.from({ length }, (_, at) => at)
  let state = seed
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
  return order
}

/** Logistic regression over features that are there or not, by stochastic gradient with a step of its own for each (AdaGrad). */
const fitted = (
  { rows, right }: Rows,
  features: number,
): { readonly bias: number; readonly weights: Float64Array } => {
  const weights = new Float64Array(features)
  const moved = new Float64Array(features).fill(0.1)
  let bias = -2
  for (let round = 0; round < rounds; round += 1)
    for (const at of shuffled(rows.length, round + 1)) {
      const row = rows[at] ?? new Uint32Array()
      let sum = bias
      for (const feature of row) sum += weights[feature] ?? 0
      const off = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum)))) - (right[at] === true ? 1 : 0)
      bias -= 0.005 * off
      for (const feature of row) {
        const weight = weights[feature] ?? 0
        const slope = off + draw * weight
        const sofar = (moved[feature] ?? 0) + slope * slope
        moved[feature] = sofar
        weights[feature] = weight - (step / Math.sqrt(sofar)) * slope
      }
    }
  return { bias, weights }
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100

/** A feature that weighs less than this for an item is left out. */
const enough = 0.25

/**
 * What the examples teach: how much each feature speaks for an item, and for a task among items. `least`: what it
 * must weigh for the one, or twice that for the other, to be kept.
 */
export const learned = (examples: readonly Example[], least = enough): Weights => {
  const ids = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) if (!ids.has(feature)) ids.set(feature, ids.size)
  const rowOf = ({ features }: Example): Uint32Array =>
    Uint32Array.from(features, (feature) => ids.get(feature) ?? 0)
  const items = examples.filter(({ isItem }) => isItem)
  const item = fitted({ rows: examples.map(rowOf), right: examples.map(({ isItem }) => isItem) }, ids.size)
  const task = fitted({ rows: items.map(rowOf), right: items.map(({ isTask }) => isTask) }, ids.size)
  const features = [...ids]
    .map(
      ([feature, id]) => [feature, [rounded(item.weights[id] ?? 0), rounded(task.weights[id] ?? 0)]] as const,
    )
    .filter(([, [one, other]]) => Math.abs(one) >= least || Math.abs(other) >= least * 2)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { bias: rounded(item.bias), taskBias: rounded(task.bias), features: Object.fromEntries(features) }
}
