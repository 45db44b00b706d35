import { expect, test } from 'vitest'
import { rolesByName, rolesOfOwner } from './roles-of-owner.ts'

const byName = rolesByName([
  { id: 'place', names: ['Director of Place', 'Director of Environment'] },
  { id: 'homes', names: ['Head of Homes'] },
  { id: 'both', names: ['Director of Homes and Planning'] },
])

test('an owner is the role of that name, or of a name that it had, however it is written', () => {
  expect(rolesOfOwner('the DIRECTOR of  Place', byName)).toEqual(['place'])
  expect(rolesOfOwner('Director of Environment', byName)).toEqual(['place'])
  expect(rolesOfOwner('Chief Constable', byName)).toEqual([])
})

test('several owners in one line are each their role; a name with “and” in it stays whole', () => {
  expect(rolesOfOwner('Director of Place and Head of Homes', byName)).toEqual(['place', 'homes'])
  expect(rolesOfOwner('Head of Homes; Chief Constable', byName)).toEqual(['homes'])
  expect(rolesOfOwner('Director of Homes & Planning', byName)).toEqual(['both'])
})
