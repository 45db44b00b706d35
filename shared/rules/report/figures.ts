/** The figures of the tracker that a report can name, and what each is called where one is chosen. */
export const figureNames = {
  recommendations: 'Recommendations made, procedural ones apart',
  accepted: 'Accepted, in part or in principle too',
  'accepted in full': 'Accepted in full',
  'accepted in part': 'Accepted in part',
  rejected: 'Rejected',
  awaiting: 'Response awaited',
  'in progress': 'Under way',
  complete: 'Reported complete',
  overdue: 'Overdue',
  'signed off': 'Signed off by the panel',
  actions: 'Actions',
  'open actions': 'Open actions',
  'overdue actions': 'Overdue actions',
  today: 'The day on which it stands so',
} as const

export type FigureName = keyof typeof figureNames
/** What each says now, as it is printed. */
export type Figures = Readonly<Record<FigureName, string>>
