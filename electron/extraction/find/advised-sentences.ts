import { type Draft, placeIn } from '../draft.ts'
import { adviceIn } from '../fields/advice.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { isOutsiders } from './outsiders.ts'

/** The sentences of a passage that advise, each a recommendation of the paper's own; another body's are left. */
export const advisedSentences = (
  reading: Reading,
  passage: Passage,
  confidence: number,
): readonly Draft[] => {
  const setting = reading.settings[passage.at]
  if (setting === undefined) return []
  return present(
    adviceIn(passage.text)
      .filter(({ span }) => !isOutsiders(passage.text.slice(span.start, span.end)))
      .map(({ span, fired }) =>
        item(reading, {
          type: 'recommendation',
          rule: 'recommendation/told',
          fired,
          confidence,
          group: recommendationsGroup(reading, setting.part),
          number: null,
          places: [placeIn(passage, span.start, span.end)],
          page: passage.page,
        }),
      ),
  )
}
