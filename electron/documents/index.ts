export { createPaperReader, type PaperReader, type ReadLimits } from './reader-client.ts'
export type { ReaderPort, StartProcess } from './reader-port.ts'
export { readDocument } from './readers/index.ts'
export { startForkedReader } from './start-forked-reader.ts'
