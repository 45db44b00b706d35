import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import type { Candidate } from '../../../shared/model/queue.ts'

/** The values of an indicator as printed, a row a series and period. */
export const CandidateValues = ({ values }: { readonly values: NonNullable<Candidate['values']> }) => (
  <Table size="extra-small" aria-label="Values as printed">
    <TableHeader>
      <TableRow>
        <TableHeaderCell>Series</TableHeaderCell>
        <TableHeaderCell>Period</TableHeaderCell>
        <TableHeaderCell>Value</TableHeaderCell>
      </TableRow>
    </TableHeader>
    <TableBody>
      {values.map((value) => (
        <TableRow key={`${value.series} ${value.period} ${value.raw}`}>
          <TableCell>{value.series}</TableCell>
          <TableCell>{value.period ?? 'not stated'}</TableCell>
          <TableCell>{value.raw}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
)
