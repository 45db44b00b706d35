import { Button } from '@fluentui/react-components'
import { SaveRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import type { ReportTemplate } from '../../../../shared/model/report-template.ts'
import { templates } from '../../../../shared/model/report.ts'
import { labelOf } from '../../../../shared/rules/report/template-label.ts'
import { templateNames } from '../../../../shared/rules/report/template-names.ts'
import {
  Failure,
  hrefOf,
  Loading,
  reasonOf,
  Screen,
  SplitPane,
  useAct,
  useAnswer,
  useDraft,
  useSaveKey,
} from '../../../ui/index.ts'
import { templateUses } from '../template-words.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { faultWords } from './part-words.ts'
import { TemplateForm } from './template-form.tsx'
import { TemplatePreview } from './template-preview.tsx'

const back = { href: hrefOf({ section: 'reports', query: { templates: 'all' } }), words: 'All templates' }

const textOf = (template: ReportTemplate): string => JSON.stringify(template)

/** One of Revisit's: to be looked at, and copied. */
const BuiltIn = ({
  name,
  template,
}: {
  readonly name: (typeof templates)[number]
  readonly template: ReportTemplate
}) => {
  const [copying, setCopying] = useState(false)
  const label = templateNames[name]
  return (
    <Screen
      back={back}
      ofOne
      title={label}
      about={templateUses[name]}
      acts={
        <Button appearance="primary" onClick={() => setCopying(true)}>
          Copy and change…
        </Button>
      }
    >
      <TemplatePreview text={textOf(template)} ofReview={template.ofReview} />
      {copying && (
        <CopyDialog
          from={{ builtIn: name }}
          first={`Our ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
          onClose={() => setCopying(false)}
        />
      )}
    </Screen>
  )
}

/** One of the council's own: changed beside what it makes. What is typed is kept as it is typed, and counts once it is saved. */
const Own = ({ id, template }: { readonly id: string; readonly template: ReportTemplate }) => {
  const screen = useRef<HTMLDivElement>(null)
  const draft = useDraft<ReportTemplate>(`template:${id}`, template)
  const [typed, setTyped] = useState<ReportTemplate | null>(null)
  const saved = textOf(template)
  const [seen, setSeen] = useState(saved)
  const save = useAct('templates.save', {
    said: 'Saved the template.',
    undoable: true,
    failuresShown: true,
    onDone: () => draft.discard(),
  })
  // What is saved, here or by undo, is what is shown, unless something else was typed since.
  if (seen !== saved) {
    setSeen(saved)
    if (typed !== null && textOf(typed) === save.variables?.text) setTyped(null)
  }
  const value = typed ?? (draft.restored ? draft.value : template)
  const isChanged = textOf(value) !== saved
  const put = () => {
    if (!isChanged || save.isPending) return
    save.mutate({ id, text: textOf(value) })
  }
  useSaveKey(screen, put)
  if (!draft.ready) return null
  return (
    <Screen
      ref={screen}
      back={back}
      ofOne
      title={labelOf(template)}
      about={
        <span role="status">
          {isChanged && save.error !== null
            ? `Not saved: ${faultWords(reasonOf(save.error).message)}`
            : isChanged
              ? draft.restored && typed === null
                ? 'This is what you were typing before. It is not saved yet.'
                : 'Changed, and not saved yet.'
              : `Saved. On the command line: ${template.name}`}
        </span>
      }
      acts={
        <>
          {isChanged && (
            <Button
              onClick={() => {
                draft.discard()
                setTyped(null)
              }}
            >
              Discard
            </Button>
          )}
          <Button
            appearance="primary"
            icon={<SaveRegular />}
            disabledFocusable={!isChanged || save.isPending}
            onClick={put}
          >
            Save
          </Button>
        </>
      }
    >
      <SplitPane
        name="template"
        label="Width of the template"
        initial={50}
        names={['Parts', 'Preview']}
        first={
          <TemplateForm
            template={value}
            onChange={(next) => {
              setTyped(next)
              if (save.error !== null) save.reset()
              draft.set(next)
            }}
          />
        }
        second={<TemplatePreview text={textOf(value)} ofReview={value.ofReview} />}
      />
    </Screen>
  )
}

/** A template by its name among Revisit's, or by its id among the council's own. */
export const TemplatePage = ({ id }: { readonly id: string }) => {
  const builtIn = templates.find((one) => one === id)
  const open = useAnswer('templates.get', builtIn === undefined ? { own: id } : { builtIn })
  if (open.error !== null) return <Failure error={open.error} onRetry={() => void open.refetch()} />
  if (open.data === undefined) return <Loading label="Opening the template" />
  const { template } = open.data
  return builtIn === undefined ? (
    <Own id={id} template={template} />
  ) : (
    <BuiltIn name={builtIn} template={template} />
  )
}
