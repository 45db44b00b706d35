import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freshBuild } from '../tools/fresh-build.ts'
import { exportRevisit } from './export.ts'
import { extraction } from './extract.ts'
import type { Bench, Benchmark } from './measure/benchmark.ts'
import { type Figure, isMet, tableOf } from './measure/figure.ts'
import { home } from './home.ts'
import { matching } from './matching.ts'
import { open } from './open.ts'
import { writePack } from './papers/pack.ts'
import { queue } from './queue.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { readQuality } from './read-quality.ts'
import { register } from './register.ts'
import { search } from './search.ts'
import { fillWorkspace } from './workspace/fill.ts'

const benchmarks: Readonly<Record<string, Benchmark>> = {
  'read-pdf': readPdf,
  'read-quality': readQuality,
  'read-docx': readDocx,
  extract: extraction,
  open,
  register,
  home,
  search,
  matching,
  queue,
  export: exportRevisit,
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const benchIn = (folder: string): Bench => ({
  folder,
  pack: once(() => {
    console.error('Writing an agenda pack…')
    return writePack(folder)
  }),
  workspace: once(async () => {
    console.error('Filling a workspace…')
    const start = performance.now()
    await fillWorkspace(join(folder, 'workspace'))
    console.error(`… in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    return join(folder, 'workspace')
  }),
})

const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, Node ${process.versions.node}, ${process.platform}; load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})
const names = positionals.length === 0 ? Object.keys(benchmarks) : positionals
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown.join(', ')}”: ${Object.keys(benchmarks).join(', ')}.`)
  process.exit(2)
}

freshBuild()
const before = machine()
const folder = await mkdtemp(join(tmpdir(), 'revisit-bench-'))
const figures: Figure[] = []
try {
  const bench = benchIn(folder)
  for (const name of names) {
    console.error(`${name}…`)
    figures.push(...((await benchmarks[name]?.(bench)) ?? []))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
console.log(`${before}\n\n${tableOf(figures)}\n\nload at the end ${loadavg()[0]?.toFixed(1)}`)
if (values.json !== undefined) {
  const rows = figures.map((figure) => ({ ...figure, met: isMet(figure) }))
  await writeFile(values.json, JSON.stringify({ machine: before, figures: rows }, null, 2))
}
