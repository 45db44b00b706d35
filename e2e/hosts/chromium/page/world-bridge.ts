/** One of the two JavaScript worlds of a page: the preload's and the page's own. */
export type World = 'isolated' | 'main'

export type WorldBridge = {
  /** Gives the other world a copy of `api` under `key`, its functions callable from there. */
  readonly expose: (key: string, api: unknown) => void
}

/**
 * The contextBridge between the two worlds: values are copied, functions and promises are stood for, nothing else
 * passes. They meet only in synchronous DOM events, whose `detail` the browser clones from world to world.
 * Self-contained, because its source is run inside the page.
 */
export const makeWorldBridge = (world: World, eventName: string): WorldBridge => {
  type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly words: string }
  type Signal =
    | { readonly to: World; readonly kind: 'hello' }
    | { readonly to: World; readonly kind: 'expose'; readonly key: string; readonly value: unknown }
    | {
        readonly to: World
        readonly kind: 'call'
        readonly id: number
        readonly fn: number
        readonly args: unknown
      }
    | { readonly to: World; readonly kind: 'return' | 'settle'; readonly id: number; readonly reply: Reply }

  const other: World = world === 'main' ? 'isolated' : 'main'
  const mark = '\u0000stands-for'
  const functions: ((...args: unknown[]) => unknown)[] = []
  const exposed = new Map<string, unknown>()
  const returned = new Map<number, Reply>()
  const promised = new Map<number, (reply: Reply) => void>()
  let ids = 0

  const signal = (content: Signal): void =>
    void window.dispatchEvent(new CustomEvent(eventName, { detail: content }))
  const isPlain = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]'
  const failure = (error: unknown): Reply => ({
    ok: false,
    words: error instanceof Error ? error.message : String(error),
  })

  const promise = (value: Promise<unknown>): object => {
    ids += 1
    const id = ids
    const settle = (reply: Reply): void => signal({ to: other, kind: 'settle', id, reply })
    value
      .then((result) => settle({ ok: true, value: out(result) }))
      .catch((error: unknown) => settle(failure(error)))
    return { [mark]: 'promise', id }
  }

  const out = (value: unknown): unknown => {
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.')
    if (typeof value === 'function') {
      const known = functions.indexOf(value as (typeof functions)[number])
      return {
        [mark]: 'function',
        id: known >= 0 ? known : functions.push(value as (typeof functions)[number]) - 1,
      }
    }
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Promise) return promise(value)
    if (Array.isArray(value)) return value.map(out)
    if (!isPlain(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, out(item)]))
  }

  const standIn =
    (fn: number) =>
    (...args: unknown[]): unknown => {
      ids += 1
      const id = ids
      signal({ to: other, kind: 'call', id, fn, args: out(args) })
      const reply = returned.get(id)
      returned.delete(id)
      if (reply?.ok === true) return into(reply.value)
      throw new Error(reply?.words ?? 'An object could not be cloned.')
    }

  const into = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(into)
    if (!isPlain(value)) return value
    const { [mark]: kind, id } = value as { [mark]?: string; id: number }
    if (kind === 'function') return standIn(id)
    if (kind === 'promise') {
      return new Promise((resolve, reject) => {
        promised.set(id, (reply) => (reply.ok ? resolve(into(reply.value)) : reject(new Error(reply.words))))
      })
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, into(item)]))
  }

  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) freeze(item)
    return Object.freeze(value)
  }

  const call = (fn: number, args: unknown): Reply => {
    try {
      return { ok: true, value: out(functions[fn]?.(...(into(args) as unknown[]))) }
    } catch (error) {
      return failure(error)
    }
  }

  const hear = (heard: Signal): void => {
    switch (heard.kind) {
      case 'hello':
        for (const [key, value] of exposed) signal({ to: other, kind: 'expose', key, value })
        return
      case 'expose':
        if (Object.hasOwn(window, heard.key)) return
        Object.defineProperty(window, heard.key, { value: freeze(into(heard.value)), enumerable: true })
        return
      case 'call':
        return signal({ to: other, kind: 'return', id: heard.id, reply: call(heard.fn, heard.args) })
      case 'return':
        return void returned.set(heard.id, heard.reply)
      case 'settle':
        promised.get(heard.id)?.(heard.reply)
        promised.delete(heard.id)
    }
  }

  window.addEventListener(eventName, (event) => {
    const heard = (event as CustomEvent<Signal | null>).detail
    if (heard?.to === world) hear(heard)
  })
  // Whichever world starts second finds what the first had to say.
  signal({ to: other, kind: 'hello' })

  return {
    expose: (key, api) => {
      const value = out(api)
      exposed.set(key, value)
      signal({ to: other, kind: 'expose', key, value })
    },
  }
}
