/** The parts of tesseract.js and its core that are used; neither has types for them. */
declare module 'tesseract.js/src/worker-script/index.js' {
  type Packet = {
    readonly workerId: string
    readonly jobId: string
    readonly action: 'load' | 'loadLanguage' | 'initialize' | 'setParameters' | 'recognize'
    readonly payload: object
  }
  type Answer = { readonly status: 'resolve' | 'reject' | 'progress'; readonly data: unknown }
  type Core = (options: object) => Promise<unknown>
  type Adapter = {
    readonly getCore: () => Promise<Core>
    readonly gunzip: (data: Uint8Array) => Uint8Array
    readonly readCache: (path: string) => Promise<never>
    readonly writeCache: (path: string, data: Uint8Array) => Promise<void>
    readonly deleteCache: (path: string) => Promise<void>
    readonly checkCache: (path: string) => Promise<boolean>
    readonly fetch: (url: string) => Promise<never>
  }
  const script: {
    readonly dispatchHandlers: (packet: Packet, send: (answer: Answer) => void) => void
    readonly setAdapter: (adapter: Adapter) => void
  }
  export default script
}

declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const core: (options: object) => Promise<unknown>
  export default core
}
