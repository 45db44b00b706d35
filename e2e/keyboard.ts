import { expect, type Locator, type Page } from '@playwright/test'
import { tabTo } from './sample.ts'

const form = (page: Page): Locator => page.getByRole('form')

/** Presses Enter on what a person would go to by Tab. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter')

/** Waits until an opened form has the focus; what was typed there before comes from main, so it takes a moment. */
export const formOpened = (page: Page): Promise<void> => form(page).locator(':focus').waitFor()

/** Opens a form by its key, which is heard where the focus is. */
export const openForm = async (page: Page, key: string): Promise<void> => {
  await page.locator(':focus').waitFor()
  await page.keyboard.press(key)
  await formOpened(page)
}

/** Goes on by Tab to a field of the form and types over what is in it. */
export const fill = async (page: Page, label: string | RegExp, words: string): Promise<void> => {
  await tabTo(page, form(page).getByRole('textbox', { name: label }))
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

/** Chooses in the list that has the focus, by the first letters. */
export const choose = async (page: Page, letters: string): Promise<void> => {
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
}

export const save = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await form(page).waitFor({ state: 'hidden' })
}

/** Opens the row of a list that has these words. */
export const openRow = async (page: Page, list: string, words: RegExp): Promise<void> => {
  const grid = page.getByRole('grid', { name: list })
  await grid.getByRole('row', { name: words }).waitFor()
  await tabTo(page, grid)
  await page.keyboard.press('Enter')
}

/** That what is told stands in this order. */
export const expectInOrder = (told: string, order: readonly string[]): void => {
  const places = order.map((words) => told.indexOf(words))
  expect(
    order.filter((_, at) => places[at] === -1),
    'told at all',
  ).toEqual([])
  expect(places, 'told in order').toEqual(places.toSorted((a, b) => a - b))
}
