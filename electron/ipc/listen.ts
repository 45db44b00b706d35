import { ipcMain } from 'electron'
import { bridgeChannel } from '../../shared/contract/bridge.ts'
import { failed, type Result } from '../../shared/model/result.ts'
import { isTrustedSender } from './sender.ts'

/** Answers the bridge's one channel; a sender that is not our own page learns nothing. */
export const listen = (
  answer: (message: unknown) => Promise<Result<unknown>>,
  isOwnPage: (url: string) => boolean,
): void => {
  ipcMain.handle(bridgeChannel, (event, message: unknown) =>
    isTrustedSender(event.senderFrame, isOwnPage)
      ? answer(message)
      : failed('untrusted-sender', 'Only Revisit’s own window may ask for this.'),
  )
}
