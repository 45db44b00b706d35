import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import { useAnswer, useSaveKey } from '../../../ui/index.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    width: '100%',
    maxWidth: '640px',
  },
  field: { width: '100%' },
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * What is to go. Nothing typed here is kept as it is typed, unlike in every other form: the words are those that must
 * not be kept.
 */
export const ErasureForm = ({
  paperId,
  pending,
  onLook,
}: {
  readonly paperId: string | null
  readonly pending: boolean
  readonly onLook: (phrases: string[]) => void
}) => {
  const styles = useStyles()
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const paper = useAnswer('papers.get', { id: paperId ?? '' }, { enabled: paperId !== null })
  const phrases = linesOf(text)
  const fits = paperId !== null || phrases.length > 0
  const look = () => {
    if (fits && !pending) onLook(phrases)
  }
  useSaveKey(form, look)
  const send = (event: FormEvent) => {
    event.preventDefault()
    look()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={send} aria-label="What is to go">
      {paperId !== null && (
        <Text>
          The whole of <strong>{paper.data?.title ?? 'this paper'}</strong> goes, and what was recorded from
          it, where you leave it ticked in the next step.
        </Text>
      )}
      <Field
        className={styles.field}
        label={paperId === null ? 'Names or passages' : 'Names or passages beside it (optional)'}
        hint={`One on each line, in every form it may stand in: Jane Smith, Mrs Smith, J Smith. Capitals, accents and punctuation make no difference.${
          paperId === null ? '' : ' The title of the paper too, if it must not stand anywhere.'
        }`}
      >
        <Textarea
          rows={4}
          value={text}
          resize="vertical"
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button type="submit" appearance="primary" disabled={!fits} disabledFocusable={pending}>
        Look where they stand
      </Button>
    </form>
  )
}
