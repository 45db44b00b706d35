import { expect, test } from './fixtures.ts'

test('the window shows Revisit and its page is ready', async ({ page }) => {
  await expect(page).toHaveTitle(/Revisit/)
  await expect(page.getByRole('main')).toBeVisible()
})

test('the window comes back in the size it was left in', async ({ app }) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1111, height: 777 })
  }, null)
  await app.relaunch()
  const size = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    null,
  )
  expect(size).toMatchObject({ width: 1111, height: 777 })
})

test('it starts again after main was killed', async ({ app }) => {
  await app.kill()
  const page = await app.relaunch()
  await expect(page.getByRole('main')).toBeVisible()
})

test('the menu opens the panel about Revisit', async ({ app }) => {
  const version = await app.evaluate(({ app: main, Menu }) => {
    const shown = Promise.withResolvers<string>()
    main.showAboutPanel = () => shown.resolve(main.getVersion())
    Menu.getApplicationMenu()?.getMenuItemById('about')?.click()
    return shown.promise
  }, null)
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
