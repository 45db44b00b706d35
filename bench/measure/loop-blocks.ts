import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long the event loop of this process was held up. Milliseconds. */
export type LoopBlocks = {
  /** The longest in one go, in time of the processor: what else the machine was at is not in it. */
  readonly longest: number
  /** The 99th percentile as a clock sees it. */
  readonly usual: number
}

const everyMs = 5

type LoopWatch = {
  /** Does `work`, which is no part of what is measured. */
  readonly apart: (work: () => void) => void
  readonly stop: () => LoopBlocks
}

/** Watches the event loop of this process until it is stopped. */
export const watchLoop = (): LoopWatch => {
  const delay = monitorEventLoopDelay({ resolution: everyMs })
  let longest = 0
  let before = process.threadCpuUsage()
  const look = () => {
    const { user, system } = process.threadCpuUsage(before)
    before = process.threadCpuUsage()
    longest = Math.max(longest, (user + system) / 1000)
  }
  const timer = setInterval(look, everyMs)
  delay.enable()
  return {
    apart: (work) => {
      look()
      delay.disable()
      work()
      delay.enable()
      before = process.threadCpuUsage()
    },
    stop: () => {
      clearInterval(timer)
      delay.disable()
      return { longest, usual: Math.max(0, delay.percentile(99) / 1e6 - everyMs) }
    },
  }
}
