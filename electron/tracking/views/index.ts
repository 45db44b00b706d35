export { listViews, removeView, renameView, saveView } from './views.ts'
