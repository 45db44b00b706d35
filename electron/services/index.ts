export { buildReport, exportReport, saveReport } from './export-report.ts'
export type { Open } from './open-workspace.ts'
export type { ServicesOptions } from './options.ts'
export { createServices, type Services } from './services.ts'
