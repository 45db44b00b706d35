import { Dropdown, Option, SearchBox, Title2, makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import { paperKinds, type PaperKind } from '../../../shared/model/candidate.ts'
import type { RequestOf } from '../../../shared/contract.ts'
import { DataTable, navigate, type Sort, useWindow } from '../../ui/index.ts'
import { AddPapers } from './add-papers.tsx'
import { ImportPanel } from './import-panel.tsx'
import { NoPapers } from './no-papers.tsx'
import { paperColumns } from './paper-columns.tsx'
import { kindWords } from './paper-words.ts'

const useStyles = makeStyles({
  // In a low window (200 % zoom on a small laptop) the screen scrolls as a whole.
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
  },
  title: { margin: 0 },
  table: { flex: '1 0 0', minHeight: '240px' },
  search: { width: '280px', maxWidth: '100%' },
  kind: { minWidth: '160px' },
})

type PaperSort = NonNullable<RequestOf<'papers.list'>['sort']>

/** Every paper of the workspace, and what is on its way in. */
export const PapersList = () => {
  const styles = useStyles()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<PaperKind | null>(null)
  const [sort, setSort] = useState<Sort>({ column: 'importedAt', descending: true })
  const searched = useDeferredValue(text.trim())
  const papers = useWindow('papers.list', {
    ...(searched !== '' && { text: searched }),
    ...(kind !== null && { kind }),
    sort: sort.column as PaperSort,
    descending: sort.descending,
  })
  const filtered = searched !== '' || kind !== null
  const showAll = () => {
    setText('')
    setKind(null)
  }
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          Papers
        </Title2>
        <AddPapers />
      </div>
      <div className={styles.table}>
        <DataTable
          name="papers"
          label="Papers"
          columns={paperColumns}
          rows={papers}
          rowId={({ id }) => id}
          sort={sort}
          onSort={setSort}
          rowHeight={52}
          onOpen={({ id }) => navigate({ section: 'papers', id })}
          tools={
            <>
              <SearchBox
                className={styles.search}
                value={text}
                onChange={(_, { value }) => setText(value)}
                placeholder="Search titles, bodies and files"
                aria-label="Search papers"
              />
              <Dropdown
                className={styles.kind}
                aria-label="Kind of paper"
                value={kind === null ? 'All kinds' : kindWords[kind]}
                selectedOptions={[kind ?? 'all']}
                onOptionSelect={(_, { optionValue }) =>
                  setKind(paperKinds.find((known) => known === optionValue) ?? null)
                }
              >
                <Option value="all">All kinds</Option>
                {paperKinds.map((known) => (
                  <Option key={known} value={known}>
                    {kindWords[known]}
                  </Option>
                ))}
              </Dropdown>
            </>
          }
          empty={<NoPapers filtered={filtered} onShowAll={showAll} />}
        />
      </div>
      <ImportPanel />
    </div>
  )
}
