/*
 * Loaded with --import into a process that is measured: at its end, once its parent has let go of it, it says
 * how much memory it had at most. Works wherever Node does, which /usr/bin/time and /proc do not. Plain JavaScript:
 * taking the types out of a file takes Node 80 ms at each start, which would count as ours.
 */
import { writeSync } from 'node:fs'

// Kilobytes, on every system.
process.on('exit', () => writeSync(2, String(process.resourceUsage().maxRSS)))
