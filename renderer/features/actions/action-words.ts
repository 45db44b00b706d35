/** What the form of an update on an action is called: it completes or reopens it too. */
export const actionProgressWords = {
  update: { label: 'New update on the action', act: 'Save update', said: 'Added the update.' },
  complete: { label: 'Complete the action', act: 'Complete action', said: 'Completed the action.' },
  reopen: { label: 'Reopen the action', act: 'Reopen action', said: 'Reopened the action.' },
} as const

export type ActionAct = keyof typeof actionProgressWords

/** The status that each claims to begin with. */
export const actionClaims = { update: null, complete: 'complete', reopen: 'in progress' } as const
