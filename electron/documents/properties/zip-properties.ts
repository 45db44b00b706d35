import { strFromU8, unzipSync } from 'fflate'
import { wordsOfXml } from './words-of-xml.ts'

/** Of Office files, and of OpenDocument. */
const parts = /^(?:docProps\/(?:core|app|custom)\.xml|meta\.xml)$/u

/** A part of properties is small; what is larger is something else. */
const mostBytes = 1024 * 1024

/** The properties of a packed file, a piece a part. */
export const zipProperties = (bytes: Uint8Array): readonly string[] =>
  Object.values(
    unzipSync(bytes, { filter: ({ name, originalSize }) => parts.test(name) && originalSize <= mostBytes }),
  ).map((part) => wordsOfXml(strFromU8(part)))
