import type { Bridge } from '../../shared/contract/bridge.ts'
import type { Candidate, CandidateSet } from '../../shared/model/queue.ts'
import type { ImportJob } from '../../shared/model/paper.ts'
import { memoryBlocks, memoryPapers } from './memory-papers.ts'
import {
  memoryCandidates,
  memoryRecommendations,
  memoryReport,
  memoryReviews,
  memorySets,
} from './memory-tracked.ts'

type Asked = Record<string, any>

/** Stands in for main while a screen is looked at: answers from memory, forgets on reload. Never built. */
export const memoryBridge = (start: string): Bridge => {
  let folder: string | null = start === 'first' ? null : 'C:\\Users\\sam\\AppData\\Local\\Revisit\\workspace'
  let papers = start === 'full' ? [...memoryPapers] : []
  let sets: readonly CandidateSet[] = start === 'full' ? memorySets : []
  let candidates: readonly Candidate[] = memoryCandidates
  let user = 'Sam Archer'
  let jobs: readonly ImportJob[] =
    start === 'full'
      ? [
          {
            id: 'j1',
            name: 'Minutes 12 June 2024.pdf',
            state: 'reading',
            progress: 0.42,
            message: null,
            next: null,
            paperId: null,
            found: null,
          },
          {
            id: 'j2',
            name: 'Annual report.docx',
            state: 'done',
            progress: 1,
            message: null,
            next: null,
            paperId: 'paper-1',
            found: 7,
          },
          {
            id: 'j3',
            name: 'Locked pack.pdf',
            state: 'failed',
            progress: null,
            message: 'The file is locked with a password.',
            next: 'Ask whoever sent it for a copy without a password, then add that.',
            paperId: null,
            found: null,
          },
        ]
      : []
  const listeners = new Map<string, Set<(payload: any) => void>>()
  const emit = (event: string, payload: unknown) =>
    listeners.get(event)?.forEach((listener) => listener(payload))
  const drafts = new Map<string, string>()
  const page = (rows: readonly any[], { offset = 0, limit = 200 }: Asked) => ({
    total: rows.length,
    rows: rows.slice(offset, offset + limit),
  })
  const state = () => ({
    folder,
    sample: start === 'sample',
    user,
    version: '0.1.0',
    counts: {
      papers: papers.length,
      waiting: sets.reduce((sum, { counts }) => sum + counts.waiting, 0),
      recommendations: memoryRecommendations.length,
    },
    lastBackupAt: null,
    notice: null,
  })
  const decide = (ids: readonly string[], to: Candidate['state']) => {
    candidates = candidates.map((one) => (ids.includes(one.id) ? { ...one, state: to } : one))
    sets = sets.map((set) => {
      const own = candidates.filter(({ setId }) => setId === set.id)
      const count = (wanted: string) => own.filter((one) => one.state === wanted).length
      return {
        ...set,
        counts: {
          total: own.length,
          waiting: count('waiting'),
          procedural: own.filter((one) => one.procedural && one.state === 'waiting').length,
          accepted: count('accepted'),
          merged: count('merged'),
          dismissed: count('dismissed'),
        },
      }
    })
    return {}
  }
  const handlers: Record<string, (asked: Asked) => unknown> = {
    'workspace.state': state,
    'workspace.create': () => ((folder = '/home/sam/workspace'), state()),
    'workspace.createSample': () => ((folder = '/home/sam/sample'), state()),
    'workspace.choose': state,
    'workspace.backup': () => ({ file: 'workspace-2026-11-22.db' }),
    'workspace.setUser': ({ name }) => ((user = name), state()),
    'history.undo': () => ({ summary: null }),
    'history.redo': () => ({ summary: null }),
    'drafts.get': ({ key }) => ({ content: drafts.get(key) ?? null }),
    'drafts.save': ({ key, content }) => (drafts.set(key, content), {}),
    'drafts.discard': ({ key }) => (drafts.delete(key), {}),
    'papers.list': (asked) => {
      const rows = papers.filter(
        (one) =>
          (!asked['kind'] || one.kind === asked['kind']) &&
          (!asked['text'] || one.title.toLowerCase().includes(asked['text'].toLowerCase())),
      )
      const by = (one: any) => one[asked['sort'] ?? 'importedAt'] ?? ''
      rows.sort((a, b) => (by(a) < by(b) ? -1 : 1) * (asked['descending'] === false ? 1 : -1))
      return page(rows, asked)
    },
    'papers.get': ({ id }) => papers.find((one) => one.id === id),
    'papers.blocks': (asked) => page(memoryBlocks(), asked),
    'papers.jobs': () => ({ jobs }),
    'papers.import': ({ files }) => {
      jobs = [
        ...jobs,
        ...files.map(
          (_: unknown, n: number): ImportJob => ({
            id: `n${jobs.length + n}`,
            name: `Dropped ${n}.pdf`,
            state: 'waiting',
            progress: null,
            message: null,
            next: null,
            paperId: null,
            found: null,
          }),
        ),
      ]
      return { jobs: [] }
    },
    'papers.cancel': ({ job }) => (
      (jobs = jobs.map((one) => (one.id === job ? { ...one, state: 'cancelled' } : one))), {}
    ),
    'papers.retry': ({ job }) => (
      (jobs = jobs.map((one) =>
        one.id === job ? { ...one, state: 'waiting', message: null, next: null } : one,
      )),
      {}
    ),
    'papers.clearJobs': () => (
      (jobs = jobs.filter((one) => !['done', 'failed', 'cancelled'].includes(one.state))), {}
    ),
    'papers.setMarking': ({ id, marking }) => (
      (papers = papers.map((one) => (one.id === id ? { ...one, marking } : one))), {}
    ),
    'papers.remove': ({ id }) => ((papers = papers.filter((one) => one.id !== id)), {}),
    'candidates.sets': (asked) =>
      page(
        sets.filter(
          (set) =>
            (!asked['paperId'] || set.paperId === asked['paperId']) &&
            (!asked['waiting'] || set.counts.waiting > 0),
        ),
        asked,
      ),
    'candidates.list': (asked) =>
      page(
        candidates.filter(({ setId }) => setId === asked['setId']),
        asked,
      ),
    'candidates.confirmSet': ({ setId, ...said }) => {
      sets = sets.map((set) =>
        set.id === setId
          ? {
              ...set,
              confirmed: true,
              bodyName: said['bodyName'],
              date: said['date'],
              stage: said['stage'],
              reviewTitle: said['review']?.title ?? set.reviewTitle,
            }
          : set,
      )
      return sets.find(({ id }) => id === setId)
    },
    'candidates.edit': ({ id, ...change }) => (
      (candidates = candidates.map((one) => (one.id === id ? { ...one, ...change, edited: true } : one))),
      candidates.find((one) => one.id === id)
    ),
    'candidates.accept': ({ ids }) => (decide(ids, 'accepted'), { recommendations: ids }),
    'candidates.merge': ({ id }) => decide([id], 'merged'),
    'candidates.dismiss': ({ ids }) => decide(ids, 'dismissed'),
    'candidates.reopen': ({ ids }) => decide(ids, 'waiting'),
    'candidates.similar': () => ({
      rows: memoryRecommendations
        .slice(0, 2)
        .map((recommendation) => ({ recommendation, score: 0.7, because: 'Most of the words are the same' })),
    }),
    'recommendations.list': (asked) =>
      page(
        memoryRecommendations.filter(
          ({ text }) => !asked['filter']?.text || text.includes(asked['filter'].text),
        ),
        asked,
      ),
    'recommendations.get': ({ id }) => memoryRecommendations.find((one) => one.id === id),
    'recommendations.history': (asked) => page([], asked),
    'reviews.list': (asked) => page(memoryReviews, asked),
    'bodies.list': (asked) => page([{ id: 'b1', name: 'Places Scrutiny Panel', aliases: [] }], asked),
    'reports.preview': () => memoryReport,
    'reports.export': () => ({ file: '/home/sam/revisit.docx', sha256: 'b'.repeat(64) }),
  }
  return {
    request: async (name: string, payload: unknown): Promise<any> => {
      await new Promise((done) => setTimeout(done, 15))
      const value =
        handlers[name]?.(payload as Asked) ?? (name.startsWith('recommendations.') ? {} : undefined)
      if (value === undefined)
        return {
          ok: false,
          reason: { code: 'not-found', message: `${name} is not here.`, next: 'Go back to the list.' },
        }
      setTimeout(
        () =>
          name.startsWith('papers.') && !/list|get|blocks|jobs$/.test(name) && emit('imports.changed', {}),
        5,
      )
      return { ok: true, value: structuredClone(value) }
    },
    on: (event: string, listener: (payload: any) => void) => {
      const all = listeners.get(event) ?? new Set()
      listeners.set(event, all.add(listener))
      return () => void all.delete(listener)
    },
    pathForFile: (file: object) => `/papers/${(file as File).name}`,
  } as Bridge
}
