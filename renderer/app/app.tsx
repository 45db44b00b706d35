import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { StartScreen } from '../features/start/index.ts'
import { Failure, Loading, Toasts, useAnswer } from '../ui/index.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { useTheme } from './use-theme.ts'

const Opened = ({ theme }: { readonly theme: ReturnType<typeof useTheme> }) => {
  const state = useAnswer('workspace.state', {})
  if (state.error !== null) return <Failure error={state.error} onRetry={() => void state.refetch()} />
  if (state.data === undefined) return <Loading label="Opening Revisit" />
  return state.data.folder === null ? (
    <StartScreen version={state.data.version} />
  ) : (
    <Frame state={state.data} theme={theme} />
  )
}

/** The window: theme, answers, announcements, and either the first start or the open workspace. */
export const App = ({ client }: { readonly client: QueryClient }) => {
  const theme = useTheme()
  useEffect(() => {
    document.documentElement.style.colorScheme = theme.name === 'light' ? 'light' : 'dark'
  }, [theme.name])
  return (
    <FluentProvider theme={theme.theme}>
      <QueryClientProvider client={client}>
        <AriaLiveAnnouncer>
          <ErrorBoundary place="window">
            <Opened theme={theme} />
          </ErrorBoundary>
          <Toasts />
        </AriaLiveAnnouncer>
      </QueryClientProvider>
    </FluentProvider>
  )
}
