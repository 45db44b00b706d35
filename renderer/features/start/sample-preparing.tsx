import { Field, ProgressBar } from '@fluentui/react-components'
import { useAnswer } from '../../ui/index.ts'
import { prepared } from './prepared.ts'

/** How far the sample is while its papers are read. */
export const SamplePreparing = () => {
  const { data } = useAnswer('papers.jobs', {})
  const { share, words } = prepared(data?.jobs ?? [])
  return (
    <Field label="Getting the sample ready" validationMessage={words} validationState="none">
      <ProgressBar
        thickness="large"
        {...(share !== null && { value: share })}
        aria-label="Getting the sample ready"
      />
    </Field>
  )
}
