export type Codec = {
  /** Throws "An object could not be cloned." for what a structured clone refuses. */
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

/**
 * A structured clone as text: what Electron's IPC carries, over lines that carry only strings (Playwright's own
 * bindings turn a Map or a Blob into `{}`). Self-contained, because its source is also run inside the page.
 */
export const makeCodec = (): Codec => {
  type Node = readonly [tag: string, ...parts: unknown[]]

  const refuse = (): never => {
    throw new DOMException('An object could not be cloned.', 'DataCloneError')
  }
  const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1)
  const errors: Readonly<Record<string, ErrorConstructor>> = {
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  }
  const views: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }

  const toBase64 = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
    return btoa(text)
  }
  const fromBase64 = (text: string): ArrayBuffer =>
    Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer

  // Length first, so that holes stay holes.
  const emptyArray = (length: number): unknown[] => Object.assign([] as unknown[], { length })

  const encode = (root: unknown): string => {
    const nodes: Node[] = []
    const seen = new Map<object, number>()

    const bytes = (view: ArrayBufferView): Uint8Array =>
      new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    const pairs = (value: object): unknown[] =>
      Object.keys(value).map((key) => [key, put((value as Record<string, unknown>)[key])])

    const nodeOf = (value: object): Node => {
      const tag = tagOf(value)
      if (Array.isArray(value)) return ['Array', value.length, pairs(value)]
      if (value instanceof Error)
        return ['Error', value.name, put(value.message), put(value.stack), put(value.cause)]
      if (ArrayBuffer.isView(value)) return ['view', tag, toBase64(bytes(value))]
      if (tag === 'ArrayBuffer') return ['ArrayBuffer', toBase64(new Uint8Array(value as ArrayBuffer))]
      if (tag === 'Date') return ['Date', put((value as Date).getTime())]
      if (tag === 'RegExp') return ['RegExp', (value as RegExp).source, (value as RegExp).flags]
      if (tag === 'Map')
        return ['Map', [...(value as Map<unknown, unknown>)].map(([key, item]) => [put(key), put(item)])]
      if (tag === 'Set') return ['Set', [...(value as Set<unknown>)].map(put)]
      if (tag === 'Number' || tag === 'String' || tag === 'Boolean' || tag === 'BigInt')
        return ['boxed', put(value.valueOf())]
      return tag === 'Object' ? ['Object', pairs(value)] : refuse()
    }

    const put = (value: unknown): unknown => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
      if (value === undefined) return ['undefined']
      if (typeof value === 'bigint') return ['bigint', String(value)]
      if (typeof value === 'number') {
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : ['number', Object.is(value, -0) ? '-0' : String(value)]
      }
      if (typeof value !== 'object') return refuse()
      const known = seen.get(value)
      if (known !== undefined) return ['ref', known]
      const index = nodes.length
      seen.set(value, index)
      // Keeps the place, so that an object inside itself finds its number.
      nodes.push(['pending'])
      nodes[index] = nodeOf(value)
      return ['ref', index]
    }

    const start = put(root)
    return JSON.stringify([start, nodes])
  }

  const decode = (text: string): unknown => {
    const [start, nodes] = JSON.parse(text) as [unknown, Node[]]
    const made = new Map<number, object>()

    const fill = (target: object, entries: unknown): object => {
      // A defined property, so that a key "__proto__" stays a plain key.
      for (const [key, value] of entries as [string, unknown][]) {
        Object.defineProperty(target, key, {
          value: take(value),
          writable: true,
          enumerable: true,
          configurable: true,
        })
      }
      return target
    }
    const keep = <T extends object>(index: number, value: T): T => {
      made.set(index, value)
      return value
    }
    const makeError = (index: number, [, name, message, stack, cause]: Node): Error => {
      const error = keep(index, new (errors[name as string] ?? Error)(take(message) as string))
      Object.defineProperty(error, 'stack', { value: take(stack), configurable: true, writable: true })
      const reason = take(cause)
      if (reason !== undefined)
        Object.defineProperty(error, 'cause', { value: reason, configurable: true, writable: true })
      return error
    }
    const makeView = (type: string, data: string): object => {
      const View = views[type]
      return View === undefined ? refuse() : new View(fromBase64(data))
    }

    const make = (index: number): object => {
      const node = nodes[index] as Node
      const [tag, first, second] = node
      switch (tag) {
        case 'Array':
          return fill(keep(index, emptyArray(first as number)), second)
        case 'Object':
          return fill(keep(index, {}), first)
        case 'Map': {
          const map = keep(index, new Map<unknown, unknown>())
          for (const [key, value] of first as [unknown, unknown][]) map.set(take(key), take(value))
          return map
        }
        case 'Set': {
          const set = keep(index, new Set<unknown>())
          for (const value of first as unknown[]) set.add(take(value))
          return set
        }
        case 'Error':
          return makeError(index, node)
        case 'Date':
          return keep(index, new Date(take(first) as number))
        case 'RegExp':
          return keep(index, new RegExp(first as string, second as string))
        case 'ArrayBuffer':
          return keep(index, fromBase64(first as string))
        case 'view':
          return keep(index, makeView(first as string, second as string))
        case 'boxed':
          return keep(index, Object(take(first)) as object)
        default:
          return refuse()
      }
    }

    const take = (value: unknown): unknown => {
      if (!Array.isArray(value)) return value
      const [tag, content] = value as [string, never]
      if (tag === 'undefined') return undefined
      if (tag === 'bigint') return BigInt(content)
      if (tag === 'number') return Number(content)
      return made.get(content) ?? make(content)
    }

    return take(start)
  }

  return { encode, decode }
}
