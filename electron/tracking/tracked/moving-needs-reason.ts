import { failed } from '../../../shared/model/result.ts'

/** Why a due date is not moved without a word. */
export const movingNeedsReason = () =>
  failed(
    'reason-needed',
    'Moving a due date needs a reason.',
    'Say why it was moved; the panel sees it with every date there was.',
  )
