import { Button, useRestoreFocusTarget } from '@fluentui/react-components'
import { AddRegular, TaskListSquareLtr24Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { recommendationList } from '../../../shared/lists/recommendations.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import {
  EmptyState,
  hrefOf,
  ListScreen,
  ListTable,
  navigate,
  useListView,
  useOpened,
  useRoute,
} from '../../ui/index.ts'
import { BulkEdit } from '../tracked/index.ts'
import { besideColumns, columns } from './columns.tsx'
import { NewRecommendation } from './new-recommendation.tsx'
import { RecommendationPage } from './recommendation-page.tsx'
import { RecommendationPane } from './recommendation-pane.tsx'
import { RegisterConditions } from './register-conditions.tsx'
import { filterFrom } from './register-link.ts'

const NothingYet = () => (
  <EmptyState
    icon={<TaskListSquareLtr24Regular fontSize={32} />}
    title="No recommendations yet"
    actions={
      <Button as="a" appearance="primary" href={hrefOf({ section: 'queue' })}>
        See what waits for review
      </Button>
    }
  >
    What you accept under “To review” is tracked here. You can also add one by hand.
  </EmptyState>
)

const openBeside = ({ id }: RecommendationRow, moved: boolean) =>
  navigate({ section: 'recommendations', id }, { replace: moved })

/** "Recommendations": the register, and the one that the route opens beside it. */
export const RegisterScreen = () => {
  const { id, query } = useRoute()
  const { view, setView } = useListView(recommendationList, filterFrom(query))
  const [typing, setTyping] = useState(query['new'] !== undefined)
  // A link to the register may name what it shows, or that one is to be typed.
  const [asked, setAsked] = useState(query)
  if (asked !== query) {
    setAsked(query)
    const linked = filterFrom(query)
    if (linked !== null) setView({ ...view, filter: linked })
    if (query['new'] !== undefined) setTyping(true)
  }
  const opened = useOpened('recommendations')
  const restored = useRestoreFocusTarget()
  return (
    <>
      <ListScreen
        opened={opened}
        name={recommendationList.name}
        title={recommendationList.title}
        noun="Recommendation"
        acts={
          <Button {...restored} icon={<AddRegular />} onClick={() => setTyping(true)}>
            Add a recommendation
          </Button>
        }
        table={
          <ListTable<RecommendationRow>
            list={recommendationList}
            columns={columns}
            view={view}
            onView={setView}
            onOpen={(row) => navigate({ section: 'recommendations', id: row.id, query: { view: 'page' } })}
            beside={{ opened, columns: besideColumns, onOpen: openBeside }}
            conditions={<RegisterConditions />}
            bulk={<BulkEdit list="recommendations" />}
            empty={<NothingYet />}
          />
        }
        pane={
          id !== null && (
            <RecommendationPane key={id} id={id} screen={opened.screen} onClose={opened.onClose} />
          )
        }
        page={
          id !== null && query['view'] === 'page' ? (
            <RecommendationPage key={id} id={id} onClose={opened.onClose} />
          ) : null
        }
      />
      {typing && (
        <NewRecommendation
          onClose={() => {
            setTyping(false)
            // Asked for again, it is another link.
            if (query['new'] !== undefined) navigate({ section: 'recommendations', id }, { replace: true })
          }}
        />
      )}
    </>
  )
}
