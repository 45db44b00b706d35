import { makeStyles, tokens } from '@fluentui/react-components'
import { termKinds } from '../../../shared/model/term.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { SettingsHead } from './settings-form.tsx'
import { TermList } from './term-list.tsx'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '760px' },
})

/** The council's own lists: directorates, wards, themes. */
export const ListsSection = () => {
  const styles = useStyles()
  const answer = useAnswer('council.terms', {})
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the lists" />
  const { terms } = answer.data
  return (
    <div className={styles.parts}>
      <SettingsHead title="Directorates, wards, themes">
        What recommendations are sorted and counted by, in this order. What some recommendation has is retired
        rather than removed: it stays on them and is offered no more.
      </SettingsHead>
      {termKinds.map((kind) => (
        <TermList key={kind} kind={kind} terms={terms.filter((term) => term.kind === kind)} />
      ))}
    </div>
  )
}
