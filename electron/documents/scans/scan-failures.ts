import type { Reason } from '../../../shared/model/result.ts'

export const noOriginal: Reason = {
  code: 'file-not-opened',
  message: 'The file of this paper could not be opened, so its scans were not read.',
  next: 'Remove the paper and add it again, if you have the file.',
}

export const noRecogniser: Reason = {
  code: 'no-recogniser',
  message: 'The part of Revisit that reads scans could not be started.',
  next: 'Try again; if it fails again, install Revisit again: a file may be missing.',
}

export const scanCrashed: Reason = {
  code: 'scan-crashed',
  message: 'Reading the scans stopped part of the way. The pages that were read are kept.',
  next: 'Go on, to read the rest.',
}

export const nothingRead: Reason = {
  code: 'nothing-read',
  message:
    'None of the scanned pages could be read: their pictures are damaged, or of a kind that Revisit does not know.',
  next: 'Ask for the original file, or enter what matters by hand.',
}
