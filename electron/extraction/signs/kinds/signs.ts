import { meetingSigns } from './meeting-signs.ts'
import { planSigns } from './plan-signs.ts'
import { reportSigns } from './report-signs.ts'
import type { KindSign } from './sign.ts'

/** All signs of a paper's kind. */
export const kindSigns: readonly KindSign[] = [...meetingSigns, ...reportSigns, ...planSigns]
