import { isDoer } from '../fields/doer.ts'
import type { Roster } from '../fields/roster.ts'

/** What stands behind "ACTION" in capitals and is nobody: "ACTION PLAN:", "ACTION TAKEN:". */
const noDoer =
  /\b(?:PLANS?|LOG|LIST|TAKEN|REQUIRED|POINTS?|NOTES?|UPDATES?|DATE|BY|FOR|GROUP|AGREED|FRAUD|ITEMS?|TABLE|TRACKER|STATUS|NEEDED|DAY|SHEET|SUMMARY|REGISTER|AREAS?|NOW|TEAM|NONE|NO|NUMBER|DUE|COMPLETED?|CLOSED|OPEN|ONGOING|AND|TO|FROM|ON|ARISING|MATTERS)\b/
const inCapitals = /^[A-Z]{3,12}(?:(?:\s?\/\s?|, | & )[A-Z]{3,12}){0,3}$/

/** True for the doer inside a label, be it a first name in capitals: "ACTION ANN/BEN: book the hall". */
export const isCalled = (name: string, roster: Roster): boolean =>
  isDoer(name, roster) || (inCapitals.test(name) && !noDoer.test(name))
