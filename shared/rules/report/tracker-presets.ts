import type { TrackerColumns } from '../../model/report.ts'
import type { TrackerColumn } from '../../model/report-template.ts'

const recommendation: TrackerColumn = { holds: 'recommendation', header: 'Recommendation', width: 26 }
const lead: TrackerColumn = { holds: 'lead', header: 'Lead officer', width: 12 }

/** The columns that councils' trackers have. */
export const trackerPresets: Readonly<Record<TrackerColumns, readonly TrackerColumn[]>> = {
  nine: [
    { holds: 'reference', header: 'Reference', width: 12 },
    { holds: 'origin', header: 'Origin', width: 13 },
    { holds: 'date', header: 'Date', width: 9 },
    { holds: 'area', header: 'Area', width: 12 },
    recommendation,
    { holds: 'due', header: 'Due', width: 11 },
    lead,
    { holds: 'latest', header: 'Action taken', width: 22 },
    { holds: 'status', header: 'Status', width: 13 },
  ],
  five: [
    recommendation,
    { holds: 'put to', header: 'Put to', width: 13 },
    { holds: 'response', header: 'Response', width: 18 },
    { holds: 'due', header: 'Timetable', width: 11 },
    lead,
  ],
  two: [
    { ...recommendation, width: 1 },
    { holds: 'commentary', header: 'Commentary / Progress', width: 1 },
  ],
}
