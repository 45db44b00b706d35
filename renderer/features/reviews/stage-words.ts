import { type ReviewStage, reviewStages } from '../../../shared/model/review-stage.ts'

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export const stageWords = Object.fromEntries(
  reviewStages.map((stage) => [stage, sentence(stage)]),
) as Readonly<Record<ReviewStage, string>>

/** For the filter: with what nobody has said. */
export const stageChoices: Readonly<Record<ReviewStage | 'none', string>> = {
  ...stageWords,
  none: 'Not said yet',
}
