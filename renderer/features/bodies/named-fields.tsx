import { Field, Input, Textarea } from '@fluentui/react-components'
import { bodyKindWords } from '../../../shared/lists/named.ts'
import type { BodyKind, NamedNoun } from '../../../shared/model/body.ts'
import { ChoiceField } from '../../ui/index.ts'

export type Names = { readonly name: string; readonly aliases: string; readonly kind: BodyKind | null }

export const namesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a body or role is called, and what kind of body it is. */
export const NamedFields = ({
  noun,
  value,
  onChange,
}: {
  readonly noun: NamedNoun
  readonly value: Names
  readonly onChange: (value: Names) => void
}) => (
  <>
    <Field label="Name" required>
      <Input value={value.name} onChange={(_, { value: name }) => onChange({ ...value, name })} />
    </Field>
    <Field label="Other names" hint="One a line. Papers that print one of them mean this one.">
      <Textarea
        rows={3}
        resize="vertical"
        value={value.aliases}
        onChange={(_, { value: aliases }) => onChange({ ...value, aliases })}
      />
    </Field>
    {noun === 'body' && (
      <ChoiceField
        label="Kind"
        words={bodyKindWords}
        none="Not said"
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
    )}
  </>
)
