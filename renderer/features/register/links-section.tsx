import { Button, Link, Text } from '@fluentui/react-components'
import { DismissRegular, LinkRegular } from '@fluentui/react-icons'
import { linkWords } from '../../../shared/rules/link-words.ts'
import { fullRecommendationName } from '../../../shared/rules/recommendation-name.ts'
import {
  Clamped,
  hrefOf,
  type OpenedForm,
  OpenForm,
  PaneSection,
  useAct,
  useAnswer,
  useEntriesStyles,
} from '../../ui/index.ts'
import { LinkForm } from './link-form.tsx'

/** The recommendations that this one supersedes, duplicates, amends or follows, and those that do so to it. */
export const LinksSection = ({ id, form }: { readonly id: string; readonly form: OpenedForm }) => {
  const [linking, setLinking] = form
  const styles = useEntriesStyles()
  const links = useAnswer('links.list', { recommendationId: id })
  const remove = useAct('links.remove', { said: 'Removed the link.', undoable: true })
  const rows = links.data?.rows ?? []
  return (
    <PaneSection
      title="Linked recommendations"
      act={
        <OpenForm form={form} press="L" icon={<LinkRegular />} subtle>
          Link
        </OpenForm>
      }
    >
      {linking && <LinkForm id={id} onClose={() => setLinking(false)} />}
      {links.data !== undefined && rows.length === 0 && (
        <Text className={styles.quiet}>Not linked to any other.</Text>
      )}
      <ul className={styles.entries}>
        {rows.map(({ id: linkId, kind, outward, other }) => {
          const name = fullRecommendationName(other)
          return (
            <li key={linkId} className={styles.entry}>
              <div className={styles.head}>
                <span className={styles.date}>{linkWords(kind, outward)}</span>
                <Link href={hrefOf({ section: 'recommendations', id: other.id, query: { view: 'page' } })}>
                  {name}
                </Link>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={`Remove the link to ${name}`}
                  onClick={() => remove.mutate({ id: linkId })}
                />
              </div>
              <Clamped>{other.text}</Clamped>
            </li>
          )
        })}
      </ul>
    </PaneSection>
  )
}
