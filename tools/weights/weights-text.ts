import type { Weights } from '../../electron/extraction/weights/weights.ts'

/** Weights as JSON with a feature a line, so that what a new learning changed can be read. */
export const weightsText = ({ bias, taskBias, features }: Weights): string => {
  const lines = Object.entries(features).map(
    ([feature, weights]) => `    ${JSON.stringify(feature)}: [${weights.join(', ')}]`,
  )
  return `{\n  "bias": ${bias},\n  "taskBias": ${taskBias},\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`
}
