import type { Page } from 'playwright'

/**
 * Playwright dismisses a dialog that nobody listens to. Before a person it has to stay open: the stand-in asks for
 * a file's path by `prompt`. In a test, only leaving the page may not be held up.
 */
export const answerPrompts = (page: Page, headed: boolean): void => {
  page.on('dialog', (dialog) => {
    if (!headed) void dialog.dismiss()
  })
}
