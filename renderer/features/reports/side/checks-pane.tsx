import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { recommendationName } from '../../../../shared/rules/recommendation-name.ts'
import { askFindings, textFindings } from '../../../../shared/rules/report/checklist.ts'
import { missingSections, placeOfSection } from '../../../../shared/rules/report/template-sections.ts'
import { Failure, hrefOf, Loading, useEvery } from '../../../ui/index.ts'

const useStyles = makeStyles({
  pane: { padding: tokens.spacingHorizontalL, overflowY: 'auto', flex: '1 1 0', minHeight: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`, paddingInlineStart: '20px' },
  item: { marginBottom: tokens.spacingVerticalXS },
  choice: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: 0,
    whiteSpace: 'normal',
  },
  lacks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What to look at before it goes out; each opens its place. Nothing here stops an export. */
export const ChecksPane = ({
  report,
  blocks,
  onShow,
  onAdd,
}: {
  readonly report: OpenReport
  readonly blocks: readonly DraftBlock[]
  readonly onShow: (block: number) => void
  /** Puts blocks in at a place among those of the text. */
  readonly onAdd: (place: number, blocks: readonly DraftBlock[]) => void
}) => {
  const styles = useStyles()
  const lacks = report.frozen === null ? missingSections(report.template.lacks, blocks) : []
  const findings = textFindings(blocks)
  return (
    <div className={styles.pane}>
      <Text as="h2" block weight="semibold">
        The text: {findings.length === 0 ? 'nothing to look at' : counted(findings.length, 'thing')}
      </Text>
      <ul className={styles.list}>
        {findings.map(({ block, says }) => (
          <li key={`${block} ${says}`} className={styles.item}>
            {report.frozen === null ? (
              <Button
                appearance="transparent"
                size="small"
                className={styles.choice}
                onClick={() => onShow(block)}
              >
                {says}
              </Button>
            ) : (
              says
            )}
          </li>
        ))}
      </ul>
      {lacks.length > 0 && (
        <>
          <Text as="h2" block weight="semibold">
            Sections of the template that are not in the report
          </Text>
          <div className={styles.lacks}>
            {lacks.map((section) => (
              <Button
                key={section.heading}
                size="small"
                icon={<AddRegular />}
                onClick={() =>
                  onAdd(placeOfSection(section.heading, report.template.headings, blocks), section.blocks)
                }
              >
                {section.heading}
              </Button>
            ))}
          </div>
        </>
      )}
      {report.subject.reviewId === null ? (
        <Text block className={styles.quiet}>
          Recommendations are checked in a report on one review.
        </Text>
      ) : (
        <Asks reviewId={report.subject.reviewId} />
      )}
    </div>
  )
}

/** Each recommendation: owner, date, one ask, measurable. */
const Asks = ({ reviewId }: { readonly reviewId: string }) => {
  const styles = useStyles()
  const { rows, error, retry } = useEvery('recommendations.list', { filter: { reviewId, procedural: false } })
  if (error !== null) return <Failure error={error} onRetry={retry} />
  if (rows === undefined) return <Loading label="Looking at the recommendations" />
  const found = rows.flatMap((row) => {
    const says = askFindings(row)
    return says.length === 0 ? [] : [{ row, says }]
  })
  return (
    <>
      <Text as="h2" block weight="semibold">
        The recommendations: {found.length === 0 ? 'nothing to look at' : `${found.length} of ${rows.length}`}
      </Text>
      <ul className={styles.list}>
        {found.map(({ row, says }) => (
          <li key={row.id} className={styles.item}>
            <Link href={hrefOf({ section: 'recommendations', id: row.id })}>
              {recommendationName(row.number)}
            </Link>{' '}
            {says.join('; ')}.
          </li>
        ))}
      </ul>
    </>
  )
}
