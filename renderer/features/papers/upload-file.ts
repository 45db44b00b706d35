import { failed, ok, reasonSchema, type Result } from '../../../shared/model/result.ts'

const notTaken = (name: string) =>
  failed(
    'upload-failed',
    `“${name}” could not be taken in.`,
    'If it is an attachment or in a zip, save it to a folder first and add it from there.',
  )

/** Hands main the bytes of a file that has no path. */
export const uploadFile = async (file: File): Promise<Result<{ readonly upload: string }>> => {
  try {
    const response = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: file,
    })
    const answer: unknown = await response.json()
    if (response.ok) return ok(answer as { upload: string })
    const refused = reasonSchema.safeParse((answer as { reason?: unknown }).reason)
    return refused.success ? { ok: false, reason: refused.data } : notTaken(file.name)
  } catch {
    // A folder, or a file that was moved while it was dragged, fails in the reading of its bytes.
    return notTaken(file.name)
  }
}
