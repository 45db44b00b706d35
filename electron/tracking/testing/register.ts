import type { RequestedOf } from '../../../shared/contract.ts'
import type { Workspace } from '../../workspace/index.ts'
import { createRecommendation } from '../recommendations/index.ts'
import { listRecommendations } from '../register/index.ts'
import { value } from './workspace.ts'

/** The day that the tests' register is looked at. */
export const today = '2026-05-20'

/** A typed recommendation; gives its id. */
export const typed = async (workspace: Workspace, text: string, reviewId: string | null = null) => {
  const request = { reviewId, number: null, text, owner: null, sourceWords: 'panel meeting' }
  return value(await createRecommendation(workspace, request)).id
}

/** A window of the register, in the order of the paper unless said otherwise. */
export const register = (workspace: Workspace, asked: Partial<RequestedOf<'recommendations.list'>> = {}) =>
  listRecommendations(
    workspace.read,
    { offset: 0, limit: 200, filter: {}, sort: 'paper', descending: false, ...asked },
    today,
  )

/** A progress update, with only what matters to the test said. */
export const update = (id: string, given: Partial<RequestedOf<'recommendations.addProgress'>> = {}) => ({
  id,
  date: null,
  status: null,
  commentary: 'Work goes on.',
  evidence: null,
  evidenceDate: null,
  sourceWords: 'phone call, 3 May',
  ...given,
})

/** A response, with only what matters to the test said. */
export const response = (id: string, given: Partial<RequestedOf<'recommendations.addResponse'>> = {}) => ({
  id,
  recipientId: null,
  kind: 'accepted' as const,
  interim: false,
  text: '',
  reason: null,
  date: null,
  sourceWords: null,
  ...given,
})
