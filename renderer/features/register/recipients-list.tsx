import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular, EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { latest } from '../../../shared/rules/latest.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { ResponseMark, useAct, useEntriesStyles } from '../../ui/index.ts'
import { RecipientForm } from './recipient-form.tsx'

const useStyles = makeStyles({
  recipients: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  recipient: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  acts: { marginInlineStart: 'auto', whiteSpace: 'nowrap' },
})

/** Whom the recommendation was put to: the day that each received it, and how each one's answer stands. */
export const RecipientsList = ({
  recommendation: { id, recipients, responses },
}: {
  readonly recommendation: Recommendation
}) => {
  const styles = useStyles()
  const entries = useEntriesStyles()
  const [editing, setEditing] = useState<string | null>(null)
  const remove = useAct('recommendations.removeRecipient', { said: 'Removed the recipient.', undoable: true })
  if (recipients.length === 0) return <span className={entries.quiet}>No recipient recorded.</span>
  return (
    <ul className={styles.recipients} aria-label="Recipients">
      {recipients.map((recipient) => {
        const answers = responses.filter(({ recipientId }) => recipientId === recipient.id)
        return (
          <li key={recipient.id}>
            {editing === recipient.id ? (
              <RecipientForm id={id} recipient={recipient} onClose={() => setEditing(null)} />
            ) : (
              <div className={styles.recipient}>
                <span className={styles.name}>{recipient.name}</span>
                <span className={entries.quiet}>
                  {recipient.receivedOn === null
                    ? 'no day of receipt'
                    : `received ${statedDateWords(recipient.receivedOn)}`}
                </span>
                <ResponseMark response={latest(answers)?.kind ?? null} />
                <span className={styles.acts}>
                  <Button
                    appearance="subtle"
                    icon={<EditRegular />}
                    aria-label={`Edit recipient ${recipient.name}`}
                    onClick={() => setEditing(recipient.id)}
                  />
                  {answers.length === 0 && (
                    <Button
                      appearance="subtle"
                      icon={<DeleteRegular />}
                      aria-label={`Remove recipient ${recipient.name}`}
                      onClick={() => remove.mutate({ id, recipientId: recipient.id })}
                    />
                  )}
                </span>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
