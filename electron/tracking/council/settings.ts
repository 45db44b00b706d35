import type { Nothing } from '../../../shared/contract/window.ts'
import { type CouncilSettings, councilSettingsSchema } from '../../../shared/model/council.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { patternTrouble, usualPattern, usualReviewPattern } from '../../../shared/rules/reference-pattern.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

/** What holds until a council says otherwise. */
const usual: CouncilSettings = {
  name: null,
  referencePattern: usualPattern,
  reviewPattern: usualReviewPattern,
  yearStart: 4,
  nation: 'england-and-wales',
  closedDays: [],
  dueSoonDays: 30,
  quietMonths: 6,
  colourMap: null,
}

const isName = (name: string): name is keyof CouncilSettings => Object.hasOwn(usual, name)

/** A stored value, or what is usual where a later Revisit wrote one that this one does not know. */
const read = (name: keyof CouncilSettings, json: string): Partial<CouncilSettings> => {
  const parsed = councilSettingsSchema.shape[name].safeParse(JSON.parse(json))
  return parsed.success ? { [name]: parsed.data } : {}
}

/** The settings of the council, every one of them. */
export const councilSettings = async (db: Db): Promise<CouncilSettings> => {
  const rows = await db
    .selectFrom('council_setting')
    .select(['council_setting.name', 'council_setting.value_json'])
    .where('council_setting.removed_at', 'is', null)
    .execute()
  return rows.reduce(
    (settings, { name, value_json }) =>
      isName(name) ? { ...settings, ...read(name, value_json) } : settings,
    usual,
  )
}

type Given = { readonly [K in keyof CouncilSettings]?: CouncilSettings[K] | undefined }

/** Two patterns that give the same references would let one name two things. */
const patternsWrong = async (db: Db, given: Given): Promise<Result<never> | null> => {
  const { referencePattern, reviewPattern } = given
  for (const pattern of [referencePattern, reviewPattern]) {
    const trouble = pattern === undefined ? null : patternTrouble(pattern)
    if (trouble !== null) return failed('no-pattern', trouble)
  }
  if (referencePattern === undefined && reviewPattern === undefined) return null
  const now = await councilSettings(db)
  if ((referencePattern ?? now.referencePattern) !== (reviewPattern ?? now.reviewPattern)) return null
  return failed(
    'same-pattern',
    'Recommendations and reviews would get the same references.',
    'Give one of them another pattern, such as Review {yy/yy}-{nn}.',
  )
}

/** Changes the settings that are given, as one thing to undo. */
export const setCouncil = (workspace: Workspace, given: Given): Promise<Result<Nothing>> =>
  workspace.change('Changed the settings of the council', async (change) => {
    const wrong = await patternsWrong(change.trx, given)
    if (wrong !== null) return wrong
    const stored = await change.trx
      .selectFrom('council_setting')
      .select(['council_setting.id', 'council_setting.name'])
      .where('council_setting.removed_at', 'is', null)
      .execute()
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) continue
      const value_json = JSON.stringify(value)
      const row = stored.find((one) => one.name === name)
      if (row === undefined)
        await change.insert('council_setting', { id: workspace.newId(), name, value_json })
      else await change.update('council_setting', row.id, { value_json })
    }
    return ok({})
  })
