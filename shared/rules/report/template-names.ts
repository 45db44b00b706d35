import type { Template } from '../../model/report.ts'

/** What each kind of report is called. */
export const templateNames: Readonly<Record<Template, string>> = {
  revisit: 'Revisit',
  'scrutiny-report': 'Scrutiny review report',
  'cabinet-cover': 'Cabinet cover report',
  progress: 'Progress report to the panel',
  tracker: 'Tracker',
  'annual-report': 'Annual report',
  briefing: 'Briefing',
  actions: 'Action list',
  'response-request': 'Response request',
}
