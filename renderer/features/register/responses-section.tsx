import { Badge, Text } from '@fluentui/react-components'
import { AddRegular, PersonAddRegular } from '@fluentui/react-icons'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { OpenForm, PaneSection, ResponseMark, SourceLine, useEntriesStyles } from '../../ui/index.ts'
import { ClockLines } from '../clock/index.ts'
import { RecipientForm } from './recipient-form.tsx'
import { RecipientsList } from './recipients-list.tsx'
import { ResponseForm } from './response-form.tsx'
import type { Forms } from './use-forms.ts'

/** Whom the recommendation was put to and what they answered, newest first. */
export const ResponsesSection = ({
  recommendation,
  forms,
}: {
  readonly recommendation: Recommendation
  readonly forms: Forms
}) => {
  const { id, responses } = recommendation
  const styles = useEntriesStyles()
  const [answering, setAnswering] = forms.response
  const [addressing, setAddressing] = forms.recipient
  return (
    <PaneSection
      title="Responses"
      act={
        <>
          <OpenForm form={forms.recipient} press="P" icon={<PersonAddRegular />} subtle>
            Add recipient
          </OpenForm>
          <OpenForm form={forms.response} press="R" icon={<AddRegular />}>
            Add response
          </OpenForm>
        </>
      }
    >
      {addressing && <RecipientForm id={id} onClose={() => setAddressing(false)} />}
      {answering && <ResponseForm recommendation={recommendation} onClose={() => setAnswering(false)} />}
      <RecipientsList recommendation={recommendation} />
      {responses.length === 0 && <Text className={styles.quiet}>No response yet.</Text>}
      <ClockLines id={id} />
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
