/** The two facts about a frame that decide whether it is heard. */
export type SenderFrame = { readonly url: string; readonly parent: unknown }

/** Only the top frame of a window showing our own page is heard: not a frame in it, nor another address in its place. */
export const isTrustedSender = (frame: SenderFrame | null, isOwnPage: (url: string) => boolean): boolean =>
  frame !== null && frame.parent === null && isOwnPage(frame.url)
