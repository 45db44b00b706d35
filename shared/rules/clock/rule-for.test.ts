import { expect, test } from 'vitest'
import type { ClockRule, RecipientKind } from '../../model/clock.ts'
import { likelyRecipientKind } from './likely-recipient-kind.ts'
import { ruleFor } from './rule-for.ts'

const rule = (id: string, recipientKind: RecipientKind, bodyIds: string[] = []): ClockRule => ({
  id,
  name: id,
  recipientKind,
  committeeFunction: bodyIds.length === 0 ? null : 'health scrutiny',
  bodyIds,
  amount: 2,
  unit: 'months',
  startsOn: 'later',
  firstDayCounts: true,
  interim: 'runs on',
  source: 'Constitution',
  retired: false,
})

const rules = [
  rule('executive', 'executive'),
  rule('partner', 'partner'),
  rule('health partner', 'partner', ['health']),
  rule('other', 'other'),
]

test('a rule for the function of the asking body comes before one for any', () => {
  expect(ruleFor(rules, 'partner', 'health')?.id).toBe('health partner')
  expect(ruleFor(rules, 'partner', 'places')?.id).toBe('partner')
  expect(ruleFor(rules, 'partner', null)?.id).toBe('partner')
})

test('a retired rule fits nobody', () => {
  const [executive, ...others] = rules
  const left = [...(executive === undefined ? [] : [{ ...executive, retired: true }]), ...others]
  expect(ruleFor(left, 'executive', null)?.id).toBe('other')
})

test('a kind without a rule has that for others, and none where there is none', () => {
  expect(ruleFor(rules, 'officer', null)?.id).toBe('other')
  expect(ruleFor([rule('executive', 'executive')], 'officer', null)).toBe(null)
  expect(ruleFor([], 'other', null)).toBe(null)
})

test.each([
  ['Cabinet', 'executive'],
  ['Cabinet Member for Transport', 'executive'],
  ['The Executive', 'executive'],
  ['Portfolio Holder, Housing', 'executive'],
  ['Chief Executive', 'officer'],
  ['Executive Director of Place', 'officer'],
  ['Director for Children', 'officer'],
  ['Head of Highways', 'officer'],
  ['Full Council', 'council'],
  ['Council', 'council'],
  ['Harrowmere NHS Foundation Trust', 'partner'],
  ['the Police and Crime Commissioner', 'partner'],
  ['Mereside Buses Ltd', 'partner'],
  ['Parish clerks', 'other'],
] as const)('%s sounds like %s', (name, kind) => {
  expect(likelyRecipientKind(name)).toBe(kind)
})
