/** What a key on the list asks of the recommendation at hand: to write on it, to take what a paper says, to judge it. */
export type Wish = 'write' | 'take' | 'judge'

/** A wish that waits until the pane beside the list can do it; the pane says when it has. */
export interface Wished {
  readonly wish: Wish | null
  readonly onGranted: () => void
}
