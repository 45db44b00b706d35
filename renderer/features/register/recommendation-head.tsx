import { Badge, Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { DismissRegular, FullScreenMaximizeRegular } from '@fluentui/react-icons'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { recommendationName } from '../../../shared/rules/recommendation-name.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  hrefOf,
  type OpenedForm,
  type Source,
  SourceLine,
  TextWithRationale,
  TrackedHead,
  useAct,
} from '../../ui/index.ts'
import { EditForm } from './edit-form.tsx'

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  quiet: { color: tokens.colorNeutralForeground3 },
  sources: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
})

const keyOf = (source: Source): string =>
  source.from === 'typed' ? source.words : `${source.paperId} ${source.citation.block} ${source.citation.row}`

/** Which recommendation it is: number, whose, its words whole, and where they are from. */
export const RecommendationHead = ({
  recommendation,
  form: [editing, setEditing],
  whole = false,
  onClose,
}: {
  readonly recommendation: Recommendation
  readonly form: OpenedForm
  /** On the page of its own, which it names; beside the list it leads there. */
  readonly whole?: boolean
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const { id, number, text, rationale, source, printedIn, procedural, cited } = recommendation
  const { reference, reviewTitle, reviewReference, bodyName, madeOn } = recommendation
  const remove = useAct('recommendations.remove', {
    said: 'Removed the recommendation.',
    undoable: true,
    onDone: onClose,
  })
  const origin = [bodyName, madeOn && statedDateWords(madeOn)].filter(Boolean).join(', ')
  return (
    <TrackedHead
      name={[reference, recommendationName(number)].filter(Boolean).join(', ')}
      level={whole ? 1 : 2}
      places={[
        reviewTitle === null ? 'Belongs to no review' : `${reviewTitle} (${reviewReference})`,
        ...(origin === '' ? [] : [origin]),
      ]}
      onEdit={() => setEditing(true)}
      onRemove={() => remove.mutate({ id })}
      acts={
        !whole && (
          <>
            <Tooltip relationship="description" content="O">
              <Button
                as="a"
                appearance="subtle"
                icon={<FullScreenMaximizeRegular />}
                aria-label="Open its page"
                href={hrefOf({ section: 'recommendations', id, query: { view: 'page' } })}
              />
            </Tooltip>
            <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
          </>
        )
      }
    >
      {editing ? (
        <EditForm recommendation={recommendation} onClose={() => setEditing(false)} />
      ) : (
        <TextWithRationale className={styles.text} text={text} rationale={rationale} />
      )}
      <div className={styles.sources}>
        <SourceLine source={source} />
        {!cited && (
          <Badge appearance="outline" color="informative">
            No paper yet
          </Badge>
        )}
        {procedural && (
          <Badge appearance="outline" color="informative">
            Procedural
          </Badge>
        )}
      </div>
      {printedIn.length > 0 && (
        <div className={styles.sources}>
          <Text size={200} className={styles.quiet}>
            Also printed in
          </Text>
          {printedIn.map((printing) => (
            <SourceLine key={keyOf(printing)} source={printing} />
          ))}
        </div>
      )}
    </TrackedHead>
  )
}
