import { expect, test } from './shared-app.ts'

test('the page gets no camera, place, notifications or clipboard to read', async ({ page }) => {
  const got = await page.evaluate(async () => {
    const outcome = (asked: Promise<unknown>): Promise<string> =>
      Promise.race([
        asked.then(
          () => 'granted',
          () => 'denied',
        ),
        new Promise<string>((done) => setTimeout(() => done('no answer'), 3_000)),
      ])
    const place = outcome(
      new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject)
      }),
    )
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await place,
      clipboard: await outcome(navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
    }
  })
  expect(got).toEqual({
    camera: 'denied',
    microphone: 'denied',
    place: 'denied',
    clipboard: 'denied',
    notifications: 'denied',
  })
})
