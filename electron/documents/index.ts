export { blockWords } from './block-words.ts'
export type { ImportOptions } from './import-options.ts'
export { createImportQueue, type ImportFile, type ImportQueue } from './import-queue.ts'
export { type Original, paperOriginal } from './original.ts'
export { originalName } from './original-name.ts'
export { listParts } from './list-parts.ts'
export { listOthers } from './other-findings.ts'
export { partsOfPaper } from './parts.ts'
export { partOfBlock } from './printings/index.ts'
export { removePaper, setMarking } from './paper-changes.ts'
export { groupPapers, listPapers, paperIds } from './list-papers.ts'
export { getPaper, paperBlocks } from './papers.ts'
export { fileProperties } from './properties/index.ts'
export { createPaperReader, type PaperReader, type ReadLimits } from './reader-client.ts'
export type { ReaderPort, StartProcess } from './reader-port.ts'
export { readDocument } from './readers/index.ts'
export {
  createScanQueue,
  createScanReader,
  readScans,
  type ScanQueue,
  type ScanReader,
} from './scans/index.ts'
export { startForkedReader } from './start-forked-reader.ts'
export { findAgain, type FoundAgain } from './versions/index.ts'
