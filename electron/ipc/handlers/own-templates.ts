import type { ownTemplatesContract } from '../../../shared/contract/own-templates.ts'
import {
  chosenTemplate,
  copyTemplate,
  exportTemplate,
  givenFile,
  importTemplate,
  ownTemplatesInWindow,
  previewTemplate,
  saveTemplate,
  type Services,
} from '../../services/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { removeOwnTemplate } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

const own = ['workspace'] as const

export const ownTemplatesHandlers = (services: Services): HandlersOf<typeof ownTemplatesContract> => ({
  'templates.list': lists(services, ({ workspace }, request) => ownTemplatesInWindow(workspace, request)),
  'templates.get': asks(services, async ({ workspace }, which) => {
    const template = await chosenTemplate(workspace, which)
    return template.ok ? ok({ template: template.value }) : template
  }),
  'templates.copy': changes(services, own, ({ workspace }, request) => copyTemplate(workspace, request)),
  'templates.save': changes(services, own, ({ workspace }, request) => saveTemplate(workspace, request)),
  'templates.remove': changes(services, own, ({ workspace }, { id }) => removeOwnTemplate(workspace, id)),
  'templates.import': changes(services, own, async ({ workspace }, { file }) => {
    const given = givenFile(services.options, file)
    return given.ok ? importTemplate(workspace, given.value.path) : given
  }),
  'templates.export': asks(services, ({ workspace }, which) =>
    exportTemplate(services.options, workspace, which),
  ),
  'templates.preview': asks(services, ({ workspace }, request) => previewTemplate(workspace, request)),
})
