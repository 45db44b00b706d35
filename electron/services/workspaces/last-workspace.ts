import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const rememberedSchema = z.object({
  /** The workspace that was open last. */
  folder: z.string().nullable().default(null),
  /** How the person calls themselves, for every workspace opened here. */
  user: z.string().nullable().default(null),
})

/** What Revisit remembers outside of any workspace. */
export type Remembered = z.output<typeof rememberedSchema>

const file = (folder: string) => join(folder, 'app.json')

/** What was remembered in this app data folder; nothing where the file is missing or can't be read. */
export const recall = async (folder: string): Promise<Remembered> => {
  try {
    return rememberedSchema.parse(JSON.parse(await readFile(file(folder), 'utf8')))
  } catch {
    // It only saves a question: without it the window asks again.
    return { folder: null, user: null }
  }
}

/** Writes it down whole or not at all. */
export const remember = async (folder: string, remembered: Remembered): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const partial = `${file(folder)}.partial`
  await writeFile(partial, `${JSON.stringify(remembered, null, 2)}\n`)
  await rename(partial, file(folder))
}
