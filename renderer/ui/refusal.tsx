import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { reasonWords } from '../../shared/model/result.ts'
import { reasonOf } from './request.ts'

/** Why something was refused and what to do next, beside what was tried; nothing while `error` is null. */
export const Refusal = ({
  error,
  className,
  children,
}: {
  readonly error: Error | null
  readonly className?: string
  /** The bar's own actions, such as to close it. */
  readonly children?: ReactNode
}) =>
  error !== null && (
    <MessageBar intent="error" layout="multiline" {...(className !== undefined && { className })}>
      <MessageBarBody>{reasonWords(reasonOf(error))}</MessageBarBody>
      {children}
    </MessageBar>
  )
