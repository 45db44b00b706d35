import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { refresh, topicsOfAct } from './topics.ts'

const staleAfter = async (topics: Parameters<typeof refresh>[1]) => {
  const client = new QueryClient()
  const names = [
    'workspace.state',
    'papers.list',
    'papers.blocks',
    'candidates.sets',
    'recommendations.list',
    'drafts.get',
  ]
  for (const name of names) client.setQueryData([name, {}], {})
  await refresh(client, topics)
  return names.filter((name) => client.getQueryState([name, {}])?.isInvalidated)
}

test('a decision on candidates changes counts and sets, not the words of a paper', async () => {
  expect(await staleAfter(['candidates'])).toEqual(['workspace.state', 'papers.list', 'candidates.sets'])
})

test('another workspace changes everything but what is being typed', async () => {
  expect(await staleAfter(['workspace'])).toEqual([
    'workspace.state',
    'papers.list',
    'papers.blocks',
    'candidates.sets',
    'recommendations.list',
  ])
})

test('undo can have changed anything; saving a draft changes nothing that is shown', async () => {
  expect(await staleAfter(topicsOfAct('history.undo'))).toHaveLength(5)
  expect(topicsOfAct('drafts.save')).toEqual([])
})
