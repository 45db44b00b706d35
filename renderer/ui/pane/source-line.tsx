import { Link, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { DocumentTextRegular, PersonChatRegular } from '@fluentui/react-icons'
import { createContext, useContext } from 'react'
import type { z } from 'zod'
import type { LaterPlace, sourceSchema } from '../../../shared/model/recommendation.ts'
import { placeWords } from '../../../shared/rules/place-words.ts'

export type Source = z.infer<typeof sourceSchema>
export type PaperSource = Extract<Source, { from: 'paper' }>

/** Opens a paper at a quote, beside what cites it. */
export const OpenSource = createContext<(source: PaperSource) => void>(() => {})

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
})

const laterWords: Readonly<Record<LaterPlace['outcome'], string>> = {
  kept: 'same in the later version',
  moved: 'moved in the later version',
  changed: 'changed in the later version',
  gone: 'gone from the later version',
}

/** Where a later version of the paper has it, beside the citation, which stays. */
const LaterPlaceLine = ({ later }: { readonly later: LaterPlace }) => {
  const styles = useStyles()
  const open = useContext(OpenSource)
  const { citation, outcome, paperId, paperTitle, place } = later
  if (citation === null) return <span>· {laterWords[outcome]}</span>
  const where = placeWords(citation.page, place)
  const source: PaperSource = {
    from: 'paper',
    paperId,
    paperTitle,
    citation,
    ...(place === undefined ? {} : { place }),
  }
  return (
    <>
      <span aria-hidden>·</span>
      <Link as="button" className={styles.link} onClick={() => open(source)}>
        {laterWords[outcome]}
        {where !== '' && `, ${where}`}
      </Link>
    </>
  )
}

/** Where a statement comes from; a paper opens at the quote. */
export const SourceLine = ({ source }: { readonly source: Source }) => {
  const styles = useStyles()
  const open = useContext(OpenSource)
  const restored = useRestoreFocusTarget()
  if (source.from === 'typed') {
    return (
      <span className={styles.line}>
        <PersonChatRegular className={styles.icon} aria-hidden />
        {source.words}
      </span>
    )
  }
  const where = placeWords(source.citation.page, source.place)
  return (
    <span className={styles.line}>
      <DocumentTextRegular className={styles.icon} aria-hidden />
      <Link {...restored} as="button" className={styles.link} onClick={() => open(source)}>
        {source.paperTitle}
        {where !== '' && `, ${where}`}
      </Link>
      {source.later !== undefined && <LaterPlaceLine later={source.later} />}
    </span>
  )
}
