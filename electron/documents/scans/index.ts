export { readScans } from './read-scans.ts'
export { createScanReader, type ScanLimits, type ScanReader } from './scan-client.ts'
export { createScanQueue, type ScanQueue } from './scan-queue.ts'
