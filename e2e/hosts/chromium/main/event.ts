/** The event object of Electron's preventable events. */
export class Cancellable {
  defaultPrevented = false
  preventDefault = (): void => {
    this.defaultPrevented = true
  }
}
