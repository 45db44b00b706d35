import type { Change } from '../../workspace/index.ts'

/** What a new action is made from: typed, or found in a paper. */
export type ActionToMake = {
  readonly bodyId: string | null
  readonly madeOn: string | null
  readonly ordinal: number
  readonly number: string | null
  readonly text: string
  readonly owner: string | null
  readonly dueDate: string | null
  readonly dueWords: string | null
  readonly citationId: string | null
  readonly sourceWords: string | null
}

/** Writes a new action with its first due date; gives its id. */
export const makeAction = async (
  change: Change,
  newId: () => string,
  action: ActionToMake,
): Promise<string> => {
  const id = newId()
  await change.insert('action', {
    id,
    body_id: action.bodyId,
    made_on: action.madeOn,
    ordinal: action.ordinal,
    number: action.number,
    text: action.text,
    owner: action.owner,
    citation_id: action.citationId,
    source_words: action.sourceWords,
  })
  if (action.dueDate !== null || action.dueWords !== null)
    await change.insert('action_due_date', {
      id: newId(),
      action_id: id,
      date: action.dueDate,
      words: action.dueWords,
      reason: null,
      recorded_at: change.at,
    })
  return id
}
