import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components'
import { Delete20Regular, Eraser20Regular } from '@fluentui/react-icons'
import type { Paper } from '../../../shared/model/paper.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { instantWords } from '../../../shared/rules/instant-words.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Fact, Facts, hrefOf, navigate, useAct } from '../../ui/index.ts'
import { KindShown } from './kind-shown.tsx'
import { MarkingField } from './marking-field.tsx'
import { PaperErased } from './paper-erased.tsx'
import { PaperOthers } from './paper-others.tsx'
import { PaperParts } from './paper-parts.tsx'
import { PaperLinks } from './paper-links.tsx'
import { PaperScans } from './paper-scans.tsx'
import { PaperSets } from './paper-sets.tsx'
import { PaperVersions } from './paper-versions.tsx'
import { PaperWarnings } from './paper-warnings.tsx'
import { StartReport } from './start-report.tsx'

const useStyles = makeStyles({
  side: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** The warnings of a paper; that pages are scans is said by the offer to read them. */
const beside = ({ warnings, scans }: Paper): Paper['warnings'] =>
  scans === undefined || scans.read ? warnings : warnings.filter(({ code }) => code !== 'pdf-image-pages')

/** What is known about a paper and what was found in it. */
export const PaperSide = ({ paper }: { readonly paper: Paper }) => {
  const styles = useStyles()
  const remove = useAct('papers.remove', {
    said: `Removed “${paper.title}”.`,
    undoable: true,
    onDone: () => navigate({ section: 'papers' }),
  })
  return (
    <aside className={styles.side} aria-label="About this paper" data-pane>
      <PaperScans paper={paper} />
      {paper.erasedAt !== null && <PaperErased at={paper.erasedAt} />}
      <PaperWarnings warnings={beside(paper)} />
      <PaperVersions paperId={paper.id} />
      <section className={styles.part}>
        <Subtitle2 as="h2">Found in this paper</Subtitle2>
        <PaperSets paperId={paper.id} unread={paper.scans !== undefined && !paper.scans.read} />
      </section>
      <PaperOthers paperId={paper.id} />
      <PaperParts paperId={paper.id} />
      <section className={styles.part}>
        <Subtitle2 as="h2">About this paper</Subtitle2>
        <Facts>
          <Fact name="Kind">
            <KindShown paper={paper} />
          </Fact>
          <Fact name="Council">{paper.council ?? 'Not stated'}</Fact>
          <Fact name="Body">{paper.body ?? 'Not stated'}</Fact>
          <Fact name="Meeting">
            {paper.meetingDate === null ? 'Not stated' : statedDateWords(paper.meetingDate)}
          </Fact>
          <Fact name="Pages">
            {paper.pageCount === null ? 'Not kept by this format' : counted(paper.pageCount, 'page')}
          </Fact>
          <Fact name="File">{paper.name}</Fact>
          {paper.cameWith.length > 0 && (
            <Fact name="Came with">
              <PaperLinks
                papers={paper.cameWith.map(({ id, title, date }) => ({
                  id,
                  words: `the e-mail “${title}”${date === null ? '' : ` of ${date}`}`,
                }))}
              />
            </Fact>
          )}
          {paper.attachments.length > 0 && (
            <Fact name="Attached papers">
              <PaperLinks papers={paper.attachments.map(({ id, title }) => ({ id, words: title }))} />
            </Fact>
          )}
          <Fact name="Added">{instantWords(paper.importedAt)}</Fact>
        </Facts>
      </section>
      <section className={styles.part}>
        <MarkingField paper={paper} />
      </section>
      <section className={styles.part}>
        <div>
          <StartReport paperId={paper.id} />
        </div>
        <Caption1 className={styles.quiet}>
          Its headings, numbered paragraphs, lists and tables, to be written on; its recommendations and their
          progress come from the tracker.
        </Caption1>
      </section>
      <section className={styles.part}>
        <div>
          <Button
            icon={<Delete20Regular />}
            disabledFocusable={remove.isPending}
            onClick={() => remove.mutate({ id: paper.id })}
          >
            Remove this paper
          </Button>
        </div>
        <Caption1 className={styles.quiet}>Kept for 30 days; undo brings it back.</Caption1>
      </section>
      <section className={styles.part}>
        <div>
          <Button
            as="a"
            icon={<Eraser20Regular />}
            href={hrefOf({ section: 'settings', id: 'erasure', query: { paper: paper.id } })}
          >
            Erase…
          </Button>
        </div>
        <Caption1 className={styles.quiet}>
          For good, with what was taken from it and all backups: for a paper that must not be kept at all.
        </Caption1>
      </section>
    </aside>
  )
}
