import type { ResponseKind } from '../model/recommendation.ts'
import { type Dated, latest } from './latest.ts'

type Response = Dated & { readonly kind: ResponseKind }

/**
 * The response that stands: the latest one given, whoever gave it. Several come over time, an interim one
 * first and the full one in its place (the two-stage reply of many constitutions). None: still awaited.
 */
export const standingResponse = <T extends Response>(responses: readonly T[]): T | undefined =>
  latest(responses)
