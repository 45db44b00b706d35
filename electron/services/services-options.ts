import type { EventName, EventOf } from '../../shared/contract/events.ts'
import type { ReportWriter } from '../reports/index.ts'
import type { PaperReader, ScanReader } from '../documents/index.ts'

type FileFilter = { readonly name: string; readonly extensions: readonly string[] }

/** What the services take from whoever runs them: the shell, or the command line. */
export type ServicesOptions = {
  readonly appVersion: string
  /** Holds fonts/ and sample/. */
  readonly resourcesFolder: string
  /** Holds app.json; on a packaged app the local (not roaming) application data. */
  readonly appDataFolder: string
  /** Where a workspace goes unless a person says otherwise. */
  readonly defaultFolder: string
  readonly reader: PaperReader
  readonly scanReader: ScanReader
  /** Left out: reports are written in this process. */
  readonly writeReport?: ReportWriter
  /** What the page uploaded under this id. */
  readonly incomingFile: (upload: string) => { readonly path: string; readonly name: string } | undefined
  /** Asks where to save; undefined where the person cancels. */
  readonly chooseSavePath: (
    suggestedName: string,
    filters: readonly FileFilter[],
  ) => Promise<string | undefined>
  /** Asks for a folder; undefined where the person cancels. */
  readonly chooseFolder: (title: string) => Promise<string | undefined>
  /** Opens a file in the program that the system has for it; false where there is none. */
  readonly openPath: (path: string) => Promise<boolean>
  readonly emit: <E extends EventName>(event: E, payload: EventOf<E>) => void
  /** Writes a fault of ours to the local log. */
  readonly reportBug: (where: string, error: unknown) => unknown
  readonly now?: () => Date
  /** How this computer is named in history; its host name where left out. */
  readonly device?: string
}
