import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import { Fact, Facts } from '../../ui/index.ts'
import { fieldWords } from './field-words.ts'
import { WordChange } from './word-change.tsx'

/** What changed in each field: the words before struck through, the new ones strong. */
export const FieldChanges = ({ fields }: Pick<HistoryEntry, 'fields'>) =>
  fields.length === 0 ? null : (
    <Facts>
      {fields.map(({ field, before, after }) => (
        <Fact key={field} name={fieldWords(field)}>
          {before === null ? after : <WordChange before={before} after={after ?? ''} />}
        </Fact>
      ))}
    </Facts>
  )
