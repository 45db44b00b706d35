/*
 * A second thread of the reader process: reads pages of a long PDF beside the first. Entry of its own bundle.
 */
import './reader-start.ts'
import './stray-rejections.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { type BesideRequest, readPagesBeside } from './readers/pdf/index.ts'

await readPagesBeside(workerData as BesideRequest, (page) => parentPort?.postMessage(page))
