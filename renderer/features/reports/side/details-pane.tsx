import {
  Button,
  Checkbox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import type { ReportHead, ReportMarking } from '../../../../shared/model/report-draft.ts'
import { exemptParagraphs } from '../../../../shared/rules/exempt-paragraphs.ts'
import { ChoiceField, orNull, Refusal, useAct } from '../../../ui/index.ts'

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
    flex: '1 1 0',
    minHeight: 0,
  },
  foot: { display: 'flex', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const markings: Readonly<Record<ReportMarking, string>> = {
  OFFICIAL: 'OFFICIAL',
  'OFFICIAL-SENSITIVE': 'OFFICIAL-SENSITIVE',
  EXEMPT: 'Exempt from publication',
}

const paragraphs = exemptParagraphs.map(([paragraph, words]) => ({
  paragraph,
  words: `${paragraph}: ${words}`,
}))

/** What stands on the first page and on every page. */
export const DetailsPane = ({ id, report }: { readonly id: string; readonly report: OpenReport }) => {
  const styles = useStyles()
  const [head, setHead] = useState<ReportHead>(report.head)
  const save = useAct('reports.setHead', {
    said: 'Changed the title or marking.',
    undoable: true,
    failuresShown: true,
  })
  const frozen = report.frozen !== null
  const put = (part: Partial<ReportHead>) => setHead({ ...head, ...part })
  const fits = head.title.trim() !== '' && (head.marking !== 'EXEMPT' || head.exemptParagraph !== null)
  return (
    <form
      className={styles.pane}
      aria-label="Title and marking"
      onSubmit={(event) => {
        event.preventDefault()
        if (fits && !frozen) save.mutate({ id, head })
      }}
    >
      <Field label="Title" required>
        <Input
          value={head.title}
          maxLength={300}
          readOnly={frozen}
          onChange={(_, { value }) => put({ title: value })}
        />
      </Field>
      <Field label="Body">
        <Input
          value={head.body ?? ''}
          maxLength={200}
          readOnly={frozen}
          onChange={(_, { value }) => put({ body: orNull(value) })}
        />
      </Field>
      <Field label="Date" hint="As it is printed under the title: “September 2026”.">
        <Input
          value={head.dateWords ?? ''}
          maxLength={100}
          readOnly={frozen}
          onChange={(_, { value }) => put({ dateWords: orNull(value) })}
        />
      </Field>
      <Field label="Version">
        <Input
          value={head.version ?? ''}
          maxLength={20}
          readOnly={frozen}
          onChange={(_, { value }) => put({ version: orNull(value) })}
        />
      </Field>
      <Checkbox
        label="“DRAFT” on each page"
        checked={head.draft}
        disabled={frozen}
        onChange={(_, { checked }) => put({ draft: checked === true })}
      />
      <Checkbox
        label="Wide pages"
        checked={head.landscape}
        disabled={frozen}
        onChange={(_, { checked }) => put({ landscape: checked === true })}
      />
      <ChoiceField
        label="Marking"
        words={markings}
        none="None"
        value={head.marking}
        onChange={(marking) => put({ marking })}
      />
      {head.marking === 'EXEMPT' && (
        <Field label="Paragraph of Schedule 12A" required>
          <Dropdown
            placeholder="Choose"
            value={paragraphs.find(({ paragraph }) => paragraph === head.exemptParagraph)?.words ?? ''}
            selectedOptions={[String(head.exemptParagraph ?? '')]}
            onOptionSelect={(_, { optionValue }) => put({ exemptParagraph: Number(optionValue) || null })}
          >
            {paragraphs.map(({ paragraph, words }) => (
              <Option key={paragraph} value={String(paragraph)}>
                {words}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {report.sensitive && head.marking !== 'EXEMPT' && (
        <Text className={styles.quiet}>
          Something in it comes from a paper marked OFFICIAL-SENSITIVE: every page says so.
        </Text>
      )}
      <Refusal error={save.error} />
      {frozen ? (
        <Text className={styles.quiet}>This report is frozen: make a copy of it to change these.</Text>
      ) : (
        <div className={styles.foot}>
          <Button type="submit" appearance="primary" disabled={!fits} disabledFocusable={save.isPending}>
            Save
          </Button>
        </div>
      )}
    </form>
  )
}
