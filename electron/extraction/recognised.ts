import type { Found } from '../../shared/model/candidate.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'

/** Says of a finding whose words a machine read from a scan how sure it was of them. */
export const withRecognised =
  ({ blocks }: SourceDocument) =>
  (item: Found): Found => {
    const sure = [item.citation, item.commentaryCitation].flatMap((citation) =>
      citation === undefined ? [] : (blocks[citation.block]?.recognised ?? []),
    )
    return sure.length === 0 ? item : { ...item, recognised: Math.min(...sure) }
  }
