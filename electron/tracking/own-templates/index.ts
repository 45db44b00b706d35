export {
  addOwnTemplate,
  listOwnTemplates,
  type OwnTemplate,
  ownTemplate,
  removeOwnTemplate,
  saveOwnTemplate,
} from './own-templates.ts'
