export { applyBulkEdit, previewBulkEdit } from './apply.ts'
