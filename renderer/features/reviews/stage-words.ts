import { type ReviewStage, reviewStages } from '../../../shared/model/review-stage.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'

export const stageWords = Object.fromEntries(
  reviewStages.map((stage) => [stage, firstCapital(stage)]),
) as Readonly<Record<ReviewStage, string>>

/** For the filter: with what nobody has said. */
export const stageChoices: Readonly<Record<ReviewStage | 'none', string>> = {
  ...stageWords,
  none: 'Not said yet',
}
