import { openWorkspace } from '../../../workspace/index.ts'
import { saveReportText } from '../../../tracking/index.ts'

/** Run as a process of its own: types on in a report, as the window does, and says each word once it is kept. */
const [folder, id] = process.argv.slice(2)
if (folder === undefined || id === undefined || process.send === undefined)
  throw new Error('Fork this with a folder and a report')
const workspace = await openWorkspace({ folder, appVersion: '0.0.0', backupOnOpening: false })
if (!workspace.ok) throw new Error(workspace.reason.message)
const typed: string[] = []
for (let index = 0; ; index++) {
  typed.push(`word${index}`)
  const saved = await saveReportText(workspace.value, id, [{ kind: 'paragraph', text: typed.join(' ') }])
  if (!saved.ok) throw new Error(saved.reason.message)
  process.send(index)
}
