import { actionRules } from './finding/actions.ts'
import { apartRules } from './finding/apart.ts'
import { progressRules } from './finding/progress.ts'
import { recommendationRules } from './finding/recommendations.ts'
import { resolutionRules } from './finding/resolutions.ts'
import type { FindingRule } from './finding/rule.ts'
import { tableRules } from './finding/tables.ts'

/** The groups in which the guide lists the rules. */
export const findingRuleGroups = [
  { title: 'Tables', rules: tableRules },
  { title: 'Recommendations', rules: recommendationRules },
  { title: 'Decisions', rules: resolutionRules },
  { title: 'Actions', rules: actionRules },
  { title: 'Progress', rules: progressRules },
  { title: 'Kept apart', rules: apartRules },
] as const

const rules = {
  ...tableRules,
  ...recommendationRules,
  ...resolutionRules,
  ...actionRules,
  ...progressRules,
  ...apartRules,
}

/** Name of a rule, "extractor/rule", as every finding carries it. */
export type RuleName = keyof typeof rules

/** The rule by its name in words; undefined for a name that an older version of Revisit gave. */
export const findingRule = (name: string): FindingRule | undefined =>
  Object.hasOwn(rules, name) ? rules[name as RuleName] : undefined
