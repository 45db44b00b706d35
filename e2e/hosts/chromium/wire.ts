/** What the driver (which owns the browser) and the main process say to each other, by method name. */
export type WindowOptions = {
  readonly id: number
  readonly width: number
  readonly height: number
  readonly preload: string | undefined
}

/** A request of a page, its address already turned back into app://. */
export type PageRequest = {
  readonly windowId: number
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
  readonly resourceType: string
  readonly navigation: 'none' | 'page' | 'subframe' | 'expected'
}

export type PageResponse =
  | {
      readonly kind: 'response'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  /** The app refused it. */
  | { readonly kind: 'cancelled' }
  /** The app let it go out; the host stops it all the same, and a spec fails on it. */
  | { readonly kind: 'leaked' }

/** A message of a preload; `url` is that of the document that sent it. */
export type PageMessage = {
  readonly windowId: number
  readonly url: string
  readonly channel: string
  readonly args: string
}

export type Reply = { readonly value: string } | { readonly error: string }
