import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useRef } from 'react'
import { Refusal, useSaveKey } from '../../ui/index.ts'
import type { SettingsForm } from './use-settings-form.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '760px',
  },
  title: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** The head of a part of the settings: what it is, and what it changes. */
export const SettingsHead = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  return (
    <>
      <Title3 as="h2" className={styles.title}>
        {title}
      </Title3>
      <Text className={styles.intro}>{children}</Text>
    </>
  )
}

/** Fields with one Save; Ctrl+Enter saves from any of them. */
export const SettingsFormFrame = <T,>({
  title,
  intro,
  form,
  fits,
  children,
}: {
  readonly title: string
  readonly intro: ReactNode
  readonly form: SettingsForm<T>
  readonly fits: boolean
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const frame = useRef<HTMLFormElement>(null)
  const can = fits && form.changed && !form.pending
  const save = () => {
    if (can) form.save()
  }
  useSaveKey(frame, save)
  return (
    <form
      ref={frame}
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <SettingsHead title={title}>{intro}</SettingsHead>
      {form.restored && form.changed && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>This is what you were typing before. It is not saved yet.</MessageBarBody>
        </MessageBar>
      )}
      {children}
      <Refusal error={form.error} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          type="submit"
          disabled={!fits || !form.changed}
          disabledFocusable={form.pending}
        >
          Save
        </Button>
        <Button disabled={!form.changed} onClick={form.discard}>
          Discard
        </Button>
        <span className={styles.keys}>Ctrl + Enter saves</span>
      </div>
    </form>
  )
}
