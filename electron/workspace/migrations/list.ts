import type { Migration } from 'kysely/migration'
import { foundation } from './0001-foundation.ts'
import { partsAndVersions } from './0002-parts-and-versions.ts'
import { scans } from './0003-scans.ts'
import { matching } from './0004-matching.ts'
import { cameWith } from './0005-came-with.ts'
import { otherFindings } from './0006-other-findings.ts'
import { actionsAndLinks } from './0007-actions-and-links.ts'
import { reviewsAndRounds } from './0008-reviews-and-rounds.ts'
import { clockAndSettings } from './0009-clock-and-settings.ts'
import { views } from './0010-views.ts'
import { references } from './0011-references.ts'
import { reports } from './0012-reports.ts'
import { frozenReferences } from './0013-frozen-references.ts'
import { exportLog } from './0014-export-log.ts'
import { wordsAtOnce } from './0015-words-at-once.ts'
import { actionWords } from './0016-action-words.ts'
import { ownTemplates } from './0017-own-templates.ts'
import { erasure } from './0018-erasure.ts'

/** Every migration, in order; one line each. A released one never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-parts-and-versions': partsAndVersions,
  '0003-scans': scans,
  '0004-matching': matching,
  '0005-came-with': cameWith,
  '0006-other-findings': otherFindings,
  '0007-actions-and-links': actionsAndLinks,
  '0008-reviews-and-rounds': reviewsAndRounds,
  '0009-clock-and-settings': clockAndSettings,
  '0010-views': views,
  '0011-references': references,
  '0012-reports': reports,
  '0013-frozen-references': frozenReferences,
  '0014-export-log': exportLog,
  '0015-words-at-once': wordsAtOnce,
  '0016-action-words': actionWords,
  '0017-own-templates': ownTemplates,
  '0018-erasure': erasure,
}
