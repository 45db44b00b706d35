import { Button, Text, Title3, makeStyles, tokens } from '@fluentui/react-components'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { errorDetails } from './error-details.ts'

const useStyles = makeStyles({
  broken: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    height: '100%',
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
  },
  words: { maxWidth: '52ch' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
})

const Broken = ({ details, onRetry }: { readonly details: string; readonly onRetry: () => void }) => {
  const styles = useStyles()
  return (
    <div className={styles.broken} role="alert">
      <Title3 as="h2">This part of Revisit stopped working</Title3>
      <Text className={styles.words}>
        Nothing you saved is lost, and what you were typing is kept. Try again; if it stops again, copy the
        details and send them to whoever supports Revisit. They hold no words from your papers.
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onRetry}>
          Try again
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(details)}>Copy details</Button>
      </div>
    </div>
  )
}

type Props = { readonly place: string; readonly children: ReactNode }
type State = { readonly details: string | null }

/** Keeps a bug in one part of the window from taking the rest with it. React knows this only as a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { details: null }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ details: errorDetails(error, this.props.place, componentStack ?? '') })
  }

  static getDerivedStateFromError(error: unknown): State {
    return { details: errorDetails(error, 'window', '') }
  }

  override render(): ReactNode {
    const { details } = this.state
    if (details === null) return this.props.children
    return <Broken details={details} onRetry={() => this.setState({ details: null })} />
  }
}
