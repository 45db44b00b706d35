/** Today as an ISO day, by the clock of this computer. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
