import { Button, Spinner, Text, Title3, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircle24Regular } from '@fluentui/react-icons'
import type { ReactElement, ReactNode } from 'react'
import { reasonOf } from './request.ts'

const useStyles = makeStyles({
  centre: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    minHeight: '100%',
    padding: tokens.spacingHorizontalXXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
  },
  icon: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '64px',
    height: '64px',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontSize: '32px',
  },
  words: { maxWidth: '52ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
  failure: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
})

export type EmptyStateProps = {
  readonly icon: ReactElement
  readonly title: string
  /** Why it is empty and what to do, in a sentence or two. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** What a screen shows when it has nothing to show: never blank, always with what to do. */
export const EmptyState = ({ icon, title, children, actions }: EmptyStateProps) => {
  const styles = useStyles()
  return (
    <div className={styles.centre}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Title3 as="h2" block>
        {title}
      </Title3>
      <Text className={styles.words} align="center">
        {children}
      </Text>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** A failure in the place of what could not be shown: what went wrong, what to do, and a way to try again. */
export const Failure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const styles = useStyles()
  const { message, next } = reasonOf(error)
  return (
    <div className={styles.centre} role="alert">
      <span className={mergeClasses(styles.icon, styles.failure)} aria-hidden>
        <ErrorCircle24Regular fontSize={32} />
      </span>
      <Title3 as="h2" block>
        {message}
      </Title3>
      {next !== undefined && (
        <Text className={styles.words} align="center">
          {next}
        </Text>
      )}
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}

/** Shown after a moment only, so that quick answers don't flicker. */
export const Loading = ({ label }: { readonly label: string }) => {
  const styles = useStyles()
  return (
    <div className={styles.centre}>
      <Spinner label={label} delay={300} size="small" />
    </div>
  )
}
