import { Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import type { TemplatePart } from '../../../../shared/model/report-template.ts'
import { trackerPresets } from '../../../../shared/rules/report/tracker-presets.ts'
import { ChoiceField } from '../../../ui/index.ts'
import { columnWords } from '../template-words.ts'
import { isPlain, plainPartWords } from './part-words.ts'

const useStyles = makeStyles({
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  wide: { flex: '1 1 200px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  narrow: { flex: '0 1 150px', minWidth: '110px' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const levels = { '1': 'Level 1', '2': 'Level 2', '3': 'Level 3', '4': 'Level 4' } as const
const tables = { A: 'Table A', B: 'Table B', C: 'Table C', D: 'Table D', E: 'Table E' } as const
const axes = { response: 'Responses', delivery: 'Delivery', judgement: 'Judgements' } as const
const charts = {
  progress: 'Progress by review',
  responses: 'Responses',
  measures: 'Measures, one chart each',
} as const

type Props<P extends TemplatePart['part']> = {
  readonly part: Extract<TemplatePart, { part: P }>
  readonly onChange: (part: TemplatePart) => void
}

const TrackerFields = ({ part, onChange }: Props<'tracker'>) => {
  const styles = useStyles()
  const preset = (['nine', 'five', 'two'] as const).find(
    (one) =>
      trackerPresets[one].map(({ holds }) => holds).join() === part.columns.map(({ holds }) => holds).join(),
  )
  return (
    <>
      <ChoiceField
        label="Columns"
        size="small"
        words={columnWords}
        value={preset ?? null}
        {...(preset === undefined && { none: 'Columns of its own' })}
        onChange={(next) => {
          if (next !== null) onChange({ ...part, columns: [...trackerPresets[next]] })
        }}
      />
      <div className={styles.pair}>
        {part.columns.map((column, place) => (
          <Field
            key={column.holds}
            label={`Words above “${column.holds}”`}
            size="small"
            className={styles.narrow}
          >
            <Input
              size="small"
              className={styles.input}
              value={column.header}
              maxLength={80}
              onChange={(_, { value }) =>
                onChange({
                  ...part,
                  columns: part.columns.map((one, i) => (i === place ? { ...one, header: value } : one)),
                })
              }
            />
          </Field>
        ))}
      </div>
    </>
  )
}

/** The fields of one part of a template; what the tracker fills says what will stand there. */
export const PartFields = ({
  part,
  onChange,
}: {
  readonly part: TemplatePart
  readonly onChange: (part: TemplatePart) => void
}) => {
  const styles = useStyles()
  if (isPlain(part))
    return (
      <Text size={200} className={styles.quiet}>
        {plainPartWords[part.part]}
      </Text>
    )
  switch (part.part) {
    case 'heading':
      return (
        <div className={styles.pair}>
          <Field label="Words of the heading" size="small" className={styles.wide}>
            <Input
              size="small"
              value={part.text}
              maxLength={300}
              onChange={(_, { value }) => onChange({ ...part, text: value })}
            />
          </Field>
          <div className={styles.narrow}>
            <ChoiceField
              label="Level"
              size="small"
              words={levels}
              value={String(part.level ?? 1) as keyof typeof levels}
              onChange={(level) => onChange({ ...part, level: Number(level ?? 1) })}
            />
          </div>
        </div>
      )
    case 'text':
    case 'opening':
    case 'to write':
      return (
        <Field
          label={part.part === 'to write' ? 'What is to be written here' : 'Words'}
          size="small"
          {...(part.part !== 'to write' && { hint: 'Figures stand in braces: {recommendations}, {body}.' })}
        >
          <Textarea
            size="small"
            resize="vertical"
            value={part.text}
            maxLength={4000}
            onChange={(_, { value }) => onChange({ ...part, text: value })}
          />
        </Field>
      )
    case 'points':
      return (
        <Field label="Points, a line each" size="small">
          <Textarea
            size="small"
            resize="vertical"
            value={part.items.join('\n')}
            onChange={(_, { value }) => onChange({ ...part, items: value.split('\n') })}
          />
        </Field>
      )
    case 'progress table':
      return (
        <div className={styles.pair}>
          <div className={styles.narrow}>
            <ChoiceField
              label="Table"
              size="small"
              words={tables}
              value={part.table}
              onChange={(table) => onChange({ ...part, table: table ?? 'A' })}
            />
          </div>
          <Field label="Its heading" size="small" className={styles.wide}>
            <Input
              size="small"
              value={part.heading}
              maxLength={300}
              onChange={(_, { value }) => onChange({ ...part, heading: value })}
            />
          </Field>
        </div>
      )
    case 'tracker':
      return <TrackerFields part={part} onChange={onChange} />
    case 'counts':
      return (
        <div className={styles.pair}>
          <div className={styles.narrow}>
            <ChoiceField
              label="Of"
              size="small"
              words={axes}
              value={part.of}
              onChange={(of) => onChange({ ...part, of: of ?? 'response' })}
            />
          </div>
          <Field label="Caption" size="small" className={styles.wide}>
            <Input
              size="small"
              value={part.caption}
              maxLength={300}
              onChange={(_, { value }) => onChange({ ...part, caption: value })}
            />
          </Field>
        </div>
      )
    case 'chart':
      return (
        <ChoiceField
          label="Chart"
          size="small"
          words={charts}
          value={part.of}
          onChange={(of) => onChange({ ...part, of: of ?? 'progress' })}
        />
      )
  }
}
