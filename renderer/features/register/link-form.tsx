import { type LinkKind, linkKinds } from '../../../shared/model/recommendation-link.ts'
import { linkWords } from '../../../shared/rules/link-words.ts'
import { ChoiceField, EntryForm, RecommendationPicker, useEntry } from '../../ui/index.ts'

const choices: Readonly<Record<string, { readonly kind: LinkKind; readonly outward: boolean }>> =
  Object.fromEntries(
    [true, false].flatMap((outward) =>
      linkKinds.map((kind) => [`${kind} ${outward ? 'out' : 'in'}`, { kind, outward }]),
    ),
  )

const words = Object.fromEntries(
  Object.entries(choices).map(([choice, { kind, outward }]) => [choice, linkWords(kind, outward)]),
)

type Typed = { readonly choice: string | null; readonly otherId: string | null }

const nothing: Typed = { choice: null, otherId: null }

/** How this recommendation hangs together with another one. */
export const LinkForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const entry = useEntry('links.add', {
    draft: `link:${id}`,
    initial: nothing,
    said: 'Linked the two recommendations.',
    onClose,
  })
  const { value, put } = entry
  if (!entry.ready) return null
  const { otherId } = value
  const choice = value.choice === null ? undefined : choices[value.choice]
  const save = () => {
    if (choice === undefined || otherId === null) return
    const [fromId, toId] = choice.outward ? [id, otherId] : [otherId, id]
    entry.save({ fromId, toId, kind: choice.kind })
  }
  return (
    <EntryForm
      label="New link"
      act="Link"
      fits={choice !== undefined && otherId !== null}
      {...entry.form}
      onSave={save}
    >
      <ChoiceField
        label="This recommendation"
        required
        words={words}
        value={value.choice}
        onChange={(next) => put({ choice: next })}
      />
      <RecommendationPicker
        label="The other recommendation"
        value={otherId}
        onChange={(next) => put({ otherId: next })}
        except={[id]}
      />
    </EntryForm>
  )
}
