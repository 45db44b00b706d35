import { Button, makeStyles, Title2, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { navigate, SplitPane, useKeysIn, useRoute } from '../../ui/index.ts'
import { filterInputId } from './filter-bar.tsx'
import { NewRecommendation } from './new-recommendation.tsx'
import { RecommendationPage } from './recommendation-page.tsx'
import { RecommendationPane } from './recommendation-pane.tsx'
import { filterFrom } from './register-filter.ts'
import { goesToFilter, isTyping } from './register-keys.ts'
import { RegisterTable } from './register-table.tsx'
import { useRegisterView, withFilter } from './use-register-view.ts'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, outlineStyle: 'none' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
  below: { flex: '1 1 0', minHeight: 0 },
})

/** "Recommendations": the register, and the one that the route opens beside it. */
export const RegisterScreen = () => {
  const styles = useStyles()
  const { id, query } = useRoute()
  const { view, setView } = useRegisterView(query)
  const [typing, setTyping] = useState(query['new'] !== undefined)
  // A link to the register may name what it shows, or that one is to be typed.
  const [asked, setAsked] = useState(query)
  if (asked !== query) {
    setAsked(query)
    const linked = filterFrom(query)
    if (linked !== null) setView(withFilter(view, linked))
    if (query['new'] !== undefined) setTyping(true)
  }
  const screen = useRef<HTMLDivElement>(null)
  const restored = useRestoreFocusTarget()
  const returning = useRef(false)
  const [last, setLast] = useState(id)
  if (id !== null && id !== last) setLast(id)
  useEffect(() => {
    if (id !== null || !returning.current) return
    returning.current = false
    screen.current?.querySelector<HTMLElement>('[role$="grid"]')?.focus()
  }, [id])
  const close = () => {
    returning.current = true
    navigate({ section: 'recommendations' })
  }
  useKeysIn(screen, (event) => {
    if (!goesToFilter(event) || isTyping(event.target)) return
    event.preventDefault()
    document.getElementById(filterInputId)?.focus()
  })
  const table = <RegisterTable view={view} onView={setView} openedId={id} lastId={last} />
  const isPage = id !== null && query['view'] === 'page'
  return (
    <div ref={screen} className={styles.screen} tabIndex={-1}>
      {isPage ? (
        <RecommendationPage key={id} id={id} onClose={close} />
      ) : (
        <>
          <div className={styles.head}>
            <Title2 as="h1" className={styles.title}>
              Recommendations
            </Title2>
            <Button {...restored} icon={<AddRegular />} onClick={() => setTyping(true)}>
              Add a recommendation
            </Button>
          </div>
          <div className={styles.below}>
            {id === null ? (
              table
            ) : (
              <SplitPane
                name="register"
                label="Width of the list"
                initial={42}
                first={table}
                second={<RecommendationPane key={id} id={id} screen={screen} onClose={close} />}
              />
            )}
          </div>
        </>
      )}
      {typing && (
        <NewRecommendation
          onClose={() => {
            setTyping(false)
            // Asked for again, it is another link.
            if (query['new'] !== undefined) navigate({ section: 'recommendations', id }, { replace: true })
          }}
        />
      )}
    </div>
  )
}
