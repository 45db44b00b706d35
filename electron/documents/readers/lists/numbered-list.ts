/** One level of a list that a word processor numbers by itself. */
export type NumberingLevel = {
  readonly start: number
  /** A number format in Word's words: "decimal", "lowerRoman", "bullet"… */
  readonly format: string
  /** "%1.%2": what is printed, with the counters' places. */
  readonly text: string
  /** All counters in digits, whatever their own format. */
  readonly legal: boolean
  /** The level (1-based) after which this one restarts; 0 never; absent: after any higher level. */
  readonly restart?: number
  readonly styleId?: string
}

/** One list: the scheme it counts by (shared between lists) and where this one starts anew. */
export type NumberedList = {
  readonly scheme: string
  readonly levels: ReadonlyMap<number, NumberingLevel>
  readonly restartAt: ReadonlyMap<number, number>
}
