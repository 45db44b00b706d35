import { failed } from '../../shared/model/result.ts'

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

export const tooLarge = (limit: number) =>
  failed(
    'too-large',
    `This file is larger than ${megabytes(limit)} MB, the most that Revisit opens.`,
    'Split it, or export it again without high-resolution pictures.',
  )

export const tooSlow = (limit: number) =>
  failed(
    'too-slow',
    `Reading this paper took longer than ${limit < 60_000 ? `${limit / 1000} seconds` : `${Math.round(limit / 60_000)} minutes`}, so it was stopped.`,
    'Split the pack into its reports and import those, or save it again as a PDF and try that.',
  )

export const missing = failed(
  'file-not-found',
  'This file is no longer where it was.',
  'Look for it in its folder and add it again.',
)

export const cancelled = failed('cancelled', 'Reading this paper was cancelled.')

export const crashed = failed(
  'reader-crashed',
  'Reading this paper failed part of the way: it may be damaged, or need more memory than one paper may take.',
  'Save it again as a PDF, or split it, and try that. The other papers are not affected.',
)
