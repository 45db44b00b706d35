/**
 * A rule of finding as people read it: in the guide, and where the window says why something was found. The
 * example is a piece of an invented paper of the kind that `paper` says; a test reads it and sees the rule fire.
 */
export type FindingRule = {
  readonly title: string
  readonly finds: string
  /** What looks alike and is left. */
  readonly leaves: string
  readonly paper: 'minutes' | 'scrutiny report' | 'officer report' | 'annual report'
  readonly example: string
}
