import { Dropdown, Field, Link, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { type Term, type TermKind, termKinds } from '../../../shared/model/term.ts'
import { termNames } from '../../../shared/rules/term-names.ts'
import { hrefOf, PaneSection, useAct, useAnswer } from '../../ui/index.ts'

const labels: Readonly<Record<TermKind, string>> = {
  directorate: 'Directorate',
  ward: 'Wards',
  theme: 'Themes',
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  control: { minWidth: 0, width: '100%' },
})

const TermsField = ({
  recommendation,
  kind,
  terms,
}: {
  readonly recommendation: Recommendation
  readonly kind: TermKind
  readonly terms: readonly Term[]
}) => {
  const styles = useStyles()
  const set = useAct('recommendations.setTerms', { said: `Saved its ${kind}.`, undoable: true })
  const has = recommendation.terms.filter((term) => term.kind === kind)
  // A retired one is offered no more, but can be taken off what has it.
  const offered = terms.filter(
    (term) => term.kind === kind && (!term.retired || has.some(({ id }) => id === term.id)),
  )
  if (offered.length === 0) return null
  return (
    <Field label={labels[kind]}>
      <Dropdown
        className={styles.control}
        multiselect
        placeholder="None"
        value={termNames(recommendation, kind)}
        selectedOptions={has.map(({ id }) => id)}
        onOptionSelect={(_, { selectedOptions }) =>
          set.mutate({ ids: [recommendation.id], kind, termIds: selectedOptions })
        }
      >
        {offered.map(({ id, name, retired }) => (
          <Option key={id} value={id} text={name}>
            {retired ? `${name} (retired)` : name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

/** The directorate, wards and themes that a recommendation belongs to. */
export const TermsSection = ({ recommendation }: { readonly recommendation: Recommendation }) => {
  const styles = useStyles()
  const terms = useAnswer('council.terms', {}).data?.terms
  if (terms === undefined) return null
  return (
    <PaneSection title="Directorate, wards, themes">
      {terms.length === 0 ? (
        <Text>
          The council has none yet. Add them in the{' '}
          <Link href={hrefOf({ section: 'settings', id: 'lists' })}>settings</Link>.
        </Text>
      ) : (
        <div className={styles.fields}>
          {termKinds.map((kind) => (
            <TermsField key={kind} recommendation={recommendation} kind={kind} terms={terms} />
          ))}
        </div>
      )}
    </PaneSection>
  )
}
