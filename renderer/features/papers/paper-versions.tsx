import {
  Button,
  Caption1,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { AnswerOf } from '../../../shared/contract.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Failure, hrefOf, useAct, useAnswer } from '../../ui/index.ts'
import { FoundAgainList } from './found-again-list.tsx'

type Version = AnswerOf<'versions.list'>['rows'][number]

const useStyles = makeStyles({
  // In a column that scrolls, a bar would be squeezed to its least height.
  bar: { flexShrink: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const PaperLink = ({ version: { paperId, paperTitle } }: { readonly version: Version }) => (
  <Link inline href={hrefOf({ section: 'papers', id: paperId })}>
    {paperTitle}
  </Link>
)

const useDecide = ({ id, paperTitle }: Version) => {
  const confirm = useAct('versions.decide', { said: 'Kept as a new version.', undoable: true })
  const refuse = useAct('versions.decide', { said: 'Kept as another paper.', undoable: true })
  const takeBack = useAct('versions.decide', {
    said: `“${paperTitle}” is asked about again.`,
    undoable: true,
  })
  return {
    busy: confirm.isPending || refuse.isPending || takeBack.isPending,
    confirm: () => confirm.mutate({ id, state: 'confirmed' }),
    refuse: () => refuse.mutate({ id, state: 'refused' }),
    takeBack: () => takeBack.mutate({ id, state: 'offered' }),
  }
}

/** Asks whether one paper is a later version of the other. */
const Offer = ({ version }: { readonly version: Version }) => {
  const styles = useStyles()
  const { busy, confirm, refuse } = useDecide(version)
  const share = Math.min(99, Math.round(version.likeness * 100))
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        {version.other === 'earlier' ? (
          <>
            This looks like a new version of <PaperLink version={version} />, added on{' '}
            {statedDateWords(version.importedAt.slice(0, 10))}: about {share} % of it is the same.
          </>
        ) : (
          <>
            <PaperLink version={version} /> looks like a new version of this paper.
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={busy} onClick={confirm}>
          It is a new version
        </Button>
        <Button size="small" disabled={busy} onClick={refuse}>
          It is another paper
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

const countsWords = ({ kept, moved, changed, gone }: Version['counts']): string => {
  const total = kept + moved + changed + gone
  if (total === 0) return 'Nothing is cited from the earlier version.'
  const parts = [
    [gone, 'gone'],
    [changed, 'changed'],
    [moved, 'moved'],
    [kept, 'kept'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `Of ${counted(total, 'citation')}: ${said.join(', ')}. Citations stay as they are; where each stands now is shown beside it.`
}

const Decided = ({ paperId, version }: { readonly paperId: string; readonly version: Version }) => {
  const styles = useStyles()
  const { busy, takeBack } = useDecide(version)
  if (version.state === 'refused') {
    return (
      <Caption1 className={styles.quiet}>
        Kept apart: not a version of <PaperLink version={version} />.{' '}
        <Link as="button" inline disabled={busy} onClick={takeBack}>
          Ask again
        </Link>
      </Caption1>
    )
  }
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">
        {version.other === 'earlier' ? 'A later version' : 'There is a later version'}
      </Subtitle2>
      <Text>
        {version.other === 'earlier' ? 'This is a later version of ' : 'It is '}
        <PaperLink version={version} />, added on {statedDateWords(version.importedAt.slice(0, 10))}.
      </Text>
      <Caption1 className={styles.quiet}>{countsWords(version.counts)}</Caption1>
      <FoundAgainList paperId={paperId} version={version} />
      <div>
        <Button size="small" disabled={busy} onClick={takeBack}>
          Not a version of it
        </Button>
      </div>
    </section>
  )
}

/** What a paper is a version of, or may be: asked until a person has said, and what became of the citations since. */
export const PaperVersions = ({ paperId }: { readonly paperId: string }) => {
  const { data, error, refetch } = useAnswer('versions.list', { paperId })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return null
  return data.rows.map((version) =>
    version.state === 'offered' ? (
      <Offer key={version.id} version={version} />
    ) : (
      <Decided key={version.id} paperId={paperId} version={version} />
    ),
  )
}
