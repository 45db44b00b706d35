/*
 * Loaded with --import into a process that is measured: when its parent lets go of it, it says how much memory
 * it had at most, and ends. Works wherever Node does, which /usr/bin/time and /proc do not.
 */
import { writeSync } from 'node:fs'

process.on('disconnect', () => {
  // Kilobytes, on every system.
  writeSync(2, String(process.resourceUsage().maxRSS))
  process.exit()
})
