import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular, LinkRegular } from '@fluentui/react-icons'
import type { Action } from '../../../shared/model/action.ts'
import { recommendationName } from '../../../shared/rules/recommendation-name.ts'
import {
  Clamped,
  EntryForm,
  hrefOf,
  OpenForm,
  PaneSection,
  RecommendationPicker,
  useAct,
  useEntriesStyles,
  useEntry,
} from '../../ui/index.ts'

const useStyles = makeStyles({
  // The cross stays beside the name that it takes away.
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    '& > a': { minWidth: 0 },
  },
})

const TieForm = ({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) => {
  const entry = useEntry('actions.tie', {
    draft: `tie:${action.id}`,
    initial: { recommendationId: null as string | null },
    said: 'Tied the action to the recommendation.',
    onClose,
  })
  const { recommendationId } = entry.value
  if (!entry.ready) return null
  return (
    <EntryForm
      label="Tie to a recommendation"
      act="Tie"
      fits={recommendationId !== null}
      {...entry.form}
      onSave={() => recommendationId !== null && entry.save({ id: action.id, recommendationId })}
    >
      <RecommendationPicker
        label="The recommendation it answers"
        value={recommendationId}
        onChange={(next) => entry.put({ recommendationId: next })}
        except={action.answers.map(({ id }) => id)}
      />
    </EntryForm>
  )
}

/** The recommendations that an action answers: none, one or several. */
export const AnswersSection = ({
  action,
  form,
}: {
  readonly action: Action
  readonly form: readonly [open: boolean, setOpen: (open: boolean) => void]
}) => {
  const [tying, setTying] = form
  const styles = useEntriesStyles()
  const { line } = useStyles()
  const untie = useAct('actions.untie', { said: 'It no longer answers the recommendation.', undoable: true })
  return (
    <PaneSection
      title="Answers"
      act={
        <OpenForm form={form} press="T" icon={<LinkRegular />} subtle>
          Tie to a recommendation
        </OpenForm>
      }
    >
      {tying && <TieForm action={action} onClose={() => setTying(false)} />}
      {action.answers.length === 0 && <Text className={styles.quiet}>It answers no recommendation yet.</Text>}
      <ul className={styles.entries}>
        {action.answers.map(({ id, number, text, reviewTitle }) => {
          const name = [reviewTitle, recommendationName(number)].filter(Boolean).join(', ')
          return (
            <li key={id} className={styles.entry}>
              <div className={line}>
                <Link href={hrefOf({ section: 'recommendations', id, query: { view: 'page' } })}>{name}</Link>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={`No longer answers ${name}`}
                  onClick={() => untie.mutate({ id: action.id, recommendationId: id })}
                />
              </div>
              <Clamped>{text}</Clamped>
            </li>
          )
        })}
      </ul>
    </PaneSection>
  )
}
