import { Badge, Button, Text } from '@fluentui/react-components'
import { AddRegular, PersonAddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { ResponseMark } from './axes.tsx'
import { PaneSection } from './pane-section.tsx'
import { useEntriesStyles } from './progress-section.tsx'
import { RecipientForm } from './recipient-form.tsx'
import { responseDraft, ResponseForm } from './response-form.tsx'
import { SourceLine } from './source-line.tsx'
import { useOpenedForm } from './use-opened-form.ts'

/** Whom the recommendation was put to and what they answered, newest first. */
export const ResponsesSection = ({ recommendation }: { readonly recommendation: Recommendation }) => {
  const { id, recipients, responses } = recommendation
  const styles = useEntriesStyles()
  const [answering, setAnswering] = useOpenedForm(responseDraft(id))
  const [addressing, setAddressing] = useState(false)
  return (
    <PaneSection
      title="Responses"
      act={
        <>
          {!addressing && (
            <Button appearance="subtle" icon={<PersonAddRegular />} onClick={() => setAddressing(true)}>
              Add recipient
            </Button>
          )}
          {!answering && (
            <Button icon={<AddRegular />} onClick={() => setAnswering(true)}>
              Add response
            </Button>
          )}
        </>
      }
    >
      {addressing && <RecipientForm id={id} onClose={() => setAddressing(false)} />}
      {answering && <ResponseForm recommendation={recommendation} onClose={() => setAnswering(false)} />}
      <Text className={styles.quiet}>
        {recipients.length === 0
          ? 'No recipient recorded.'
          : `Put to ${recipients
              .map(({ name, receivedOn }) =>
                receivedOn === null ? name : `${name} (received ${statedDateWords(receivedOn)})`,
              )
              .join(', ')}.`}
        {responses.length === 0 && ' No response yet.'}
      </Text>
      <ol className={styles.entries}>
        {responses.toReversed().map((response) => (
          <li key={response.id} className={styles.entry}>
            <div className={styles.head}>
              <ResponseMark response={response.kind} />
              {response.interim && (
                <Badge appearance="outline" color="informative">
                  Interim
                </Badge>
              )}
              <span className={styles.quiet}>
                {[response.recipientName, response.date && statedDateWords(response.date)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </div>
            {response.text !== '' && <p className={styles.words}>{response.text}</p>}
            {response.reason !== null && <p className={styles.words}>Reason: {response.reason}</p>}
            {response.source !== null && <SourceLine source={response.source} />}
          </li>
        ))}
      </ol>
    </PaneSection>
  )
}
