import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** True where no other live process holds the folder. What a killed one left behind does not count. */
export const lockInstance = (userData: string): boolean => {
  mkdirSync(userData, { recursive: true })
  const file = join(userData, 'host-instance')
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder !== process.pid && isAlive(holder)) return false
  } catch {}
  writeFileSync(file, String(process.pid))
  process.once('exit', () => rmSync(file, { force: true }))
  return true
}
