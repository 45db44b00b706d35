/** What a page of print takes on an ordinary laptop: measured at 4 to 6 seconds on 200 dots an inch. */
const secondsAPage = 5

/** About how long reading so many scanned pages takes, in words. */
export const scanTimeWords = (pages: number): string => {
  const seconds = pages * secondsAPage
  if (seconds < 45) return 'less than a minute'
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours === 1 ? 'about an hour' : `about ${hours} hours`
}
