import type { Nothing } from '../../../shared/contract/window.ts'
import { type ReportTemplate, reportTemplateSchema } from '../../../shared/model/report-template.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { labelOf, nameFor } from '../../../shared/rules/report/template-label.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

export type OwnTemplate = {
  readonly id: string
  readonly template: ReportTemplate
  /** How many reports have it. */
  readonly reports: number
}

/** What a newer Revisit saved and this one can't read is none. */
const templateIn = (json: string): ReportTemplate | undefined =>
  reportTemplateSchema.safeParse(JSON.parse(json)).data

/** The templates that the council made for itself, by name. */
export const listOwnTemplates = async (db: Db): Promise<OwnTemplate[]> => {
  const rows = await db
    .selectFrom('own_template')
    .select(['own_template.id', 'own_template.template_json'])
    .select((eb) =>
      eb
        .selectFrom('report')
        .select((of) => of.fn.countAll<number>().as('reports'))
        .whereRef('report.own_template', '=', 'own_template.id')
        .where('report.removed_at', 'is', null)
        .as('reports'),
    )
    .where('own_template.removed_at', 'is', null)
    .orderBy('own_template.name')
    .execute()
  return rows.flatMap(({ id, template_json, reports }) => {
    const template = templateIn(template_json)
    return template === undefined ? [] : [{ id, template, reports: reports ?? 0 }]
  })
}

/** One of them by its id, one that was removed too: reports that have it keep it. undefined: there is none. */
export const ownTemplate = async (db: Db, id: string): Promise<ReportTemplate | undefined> => {
  const row = await db
    .selectFrom('own_template')
    .select('own_template.template_json')
    .where('own_template.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : templateIn(row.template_json)
}

const named = async (
  { trx }: Change,
  template: ReportTemplate,
  except: string | null,
): Promise<ReportTemplate> => {
  const others = await trx
    .selectFrom('own_template')
    .select('own_template.name')
    .where('own_template.removed_at', 'is', null)
    .where('own_template.id', 'is not', except)
    .execute()
  const label = labelOf(template)
  const name = nameFor(
    label,
    others.map((other) => other.name),
  )
  return { ...template, name, label }
}

/** Keeps a template as one of the council's own, under a name that no other has. */
export const addOwnTemplate = (
  workspace: Workspace,
  template: ReportTemplate,
): Promise<Result<{ id: string }>> =>
  workspace.change(`Made the template “${labelOf(template)}”`, async (change) => {
    const id = workspace.newId()
    const kept = await named(change, template, null)
    await change.insert('own_template', { id, name: kept.name, template_json: JSON.stringify(kept) })
    return ok({ id })
  })

const inStanding = (
  workspace: Workspace,
  said: string,
  id: string,
  work: (change: Change) => Promise<void>,
): Promise<Result<Nothing>> =>
  workspace.change(said, async (change) => {
    const there = await change.trx
      .selectFrom('own_template')
      .select('own_template.id')
      .where('own_template.id', '=', id)
      .where('own_template.removed_at', 'is', null)
      .executeTakeFirst()
    if (there === undefined)
      return failed('not-found', 'This template is not there any more.', 'Go back to the list of templates.')
    await work(change)
    return ok({})
  })

/** Changes one; its name follows what it is called. */
export const saveOwnTemplate = (
  workspace: Workspace,
  id: string,
  template: ReportTemplate,
): Promise<Result<Nothing>> =>
  inStanding(workspace, `Changed the template “${labelOf(template)}”`, id, async (change) => {
    const kept = await named(change, template, id)
    await change.update('own_template', id, { name: kept.name, template_json: JSON.stringify(kept) })
  })

/** Removes one; undo brings it back. */
export const removeOwnTemplate = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  inStanding(workspace, 'Removed a template', id, (change) => change.remove('own_template', id))
