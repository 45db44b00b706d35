import { columns, placeOfCandidate, type TableWords, wordless } from './table-words.ts'

const titleOf = (id: string, page: string): string =>
  `(select paper.title from document as paper where paper.id = ${id}) || coalesce(', page ' || ${page}, '')`

/** Papers, what they say, and what was found in them. A place is a block; '' is the paper's own head. */
export const keptOfPapers: readonly TableWords[] = [
  {
    table: 'block',
    kind: 'papers',
    place: "block.document_id || ':' || block.ordinal",
    label: titleOf('block.document_id', 'block.page'),
    computed: ['text'],
    json: { block_json: { fixed: ['kind', 'date'] } },
    fixed: ['document_id', 'kind'],
  },
  {
    table: 'document',
    kind: 'papers',
    place: "document.id || ':'",
    label: 'document.title',
    words: ['name', 'title', 'council', 'body'],
    json: { furniture_json: { fixed: [] }, warnings_json: { fixed: ['code'] } },
    fixed: [
      'id',
      'sha256',
      'kind',
      'meeting_date',
      'format',
      'marking',
      'imported_at',
      'erased_at',
      'removed_at',
    ],
  },
  wordless('page', 'document_id label content'),
  {
    table: 'citation',
    kind: 'papers',
    place: "citation.document_id || ':' || citation.block",
    label: titleOf('citation.document_id', 'citation.page'),
    cites: { document: 'citation.document_id', block: 'citation.block' },
    words: ['quote', 'before', 'after'],
    fixed: ['id', 'document_id'],
  },
  {
    table: 'part',
    kind: 'papers',
    place: "part.document_id || ':' || part.first_block",
    label: titleOf('part.document_id', 'part.first_page'),
    words: ['item', 'title', 'body'],
    // The sketch is of hashes of five words each: what stood there can't be read from it.
    fixed: columns('document_id kind meeting_date first_label last_label sketch'),
  },
  wordless('printing', 'document_id other_id'),
  wordless('paper_version', 'id document_id earlier_id state'),
  {
    table: 'found_again',
    kind: 'papers',
    place: `(select later.document_id from paper_version as later where later.id = found_again.version_id)
      || ':' || coalesce(found_again.block, '')`,
    cites: {
      document:
        '(select later.document_id from paper_version as later where later.id = found_again.version_id)',
      block: 'found_again.block',
    },
    words: ['quote', 'before', 'after'],
    fixed: ['version_id', 'citation_id', 'outcome'],
    key: ['version_id', 'citation_id'],
  },
  wordless('came_with', 'document_id message_id'),
  wordless('scan_job', 'document_id state message next'),
  {
    table: 'scan_page',
    kind: 'papers',
    place: "scan_page.document_id || ':scan ' || scan_page.number",
    label: titleOf('scan_page.document_id', 'scan_page.number'),
    json: { page_json: { fixed: [], scan: true } },
    fixed: ['document_id', 'state'],
  },
]

const found = {
  fixed: columns('type rule set dueDate kind flag polarity status date'),
  cites: true,
} as const

export const keptOfFindings: readonly TableWords[] = [
  {
    table: 'candidate_set',
    kind: 'papers',
    place: "candidate_set.document_id || ':'",
    label: titleOf('candidate_set.document_id', 'null'),
    words: ['found_body', 'found_review'],
    fixed: columns('id document_id stage found_date body_id date review_id'),
  },
  {
    table: 'candidate',
    kind: 'papers',
    place: placeOfCandidate('candidate.id'),
    label: titleOf('candidate.document_id', 'null'),
    words: ['number', 'text', 'commentary', 'owner', 'due_words', 'fired'],
    json: { found_json: found },
    fixed: columns(
      'id set_id document_id type due_date rule citation_id commentary_citation_id state recommendation_id same_as recorded_as action_id',
    ),
  },
  {
    table: 'other_finding',
    kind: 'papers',
    place: `other_finding.document_id || ':' || coalesce(json_extract(other_finding.other_json, '$.citation.block'), '')`,
    label: titleOf('other_finding.document_id', "json_extract(other_finding.other_json, '$.citation.page')"),
    json: { other_json: found },
    fixed: ['document_id', 'type'],
    key: ['document_id', 'ordinal'],
  },
  wordless('decided_by', 'candidate_id decided_id'),
  {
    ...wordless('candidate_match', 'candidate_id recommendation_id kind because words_json'),
    goes: 'emptied',
  },
  { ...wordless('set_matching', 'set_id'), goes: 'emptied' },
  {
    table: 'dismissal',
    kind: 'papers',
    place: placeOfCandidate('dismissal.candidate_id'),
    words: ['council', 'body_name', 'words'],
    fixed: columns('id candidate_id rule type at removed_at'),
  },
  wordless('dismissed_before', 'candidate_id dismissal_id'),
]
