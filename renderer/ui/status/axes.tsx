import {
  ArrowCircleUpRegular,
  ArrowCounterclockwiseRegular,
  ArrowForwardRegular,
  ArrowTrendingRegular,
  CalendarArrowRightRegular,
  CheckboxIndeterminateRegular,
  CheckmarkCircleFilled,
  CheckmarkRegular,
  CheckmarkStarburstRegular,
  CircleHalfFillRegular,
  CircleHintRegular,
  CircleRegular,
  ClockAlarmRegular,
  DismissRegular,
  EyeRegular,
  GavelRegular,
  HandshakeRegular,
  HourglassRegular,
  NoteRegular,
  PauseCircleRegular,
  ProhibitedRegular,
  SubtractCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons'
import type { DeliveryStatus, JudgementKind, ResponseKind } from '../../../shared/model/recommendation.ts'
import { deliveryBand, judgementBand } from '../../../shared/rules/colour-map.ts'
import { Banded, useColourMap } from './banded.tsx'
import { Mark, type MarkLook } from './mark.tsx'

const look = (icon: MarkLook['icon'], tone: MarkLook['tone'], words: string): MarkLook => ({
  icon,
  tone,
  words,
})

const responseLooks: Readonly<Record<ResponseKind, MarkLook>> = {
  accepted: look(CheckmarkRegular, 'good', 'Accepted'),
  'accepted in part': look(CheckboxIndeterminateRegular, 'careful', 'Accepted in part'),
  'accepted in principle': look(HandshakeRegular, 'careful', 'Accepted in principle'),
  noted: look(NoteRegular, 'quiet', 'Noted'),
  rejected: look(DismissRegular, 'bad', 'Rejected'),
  deferred: look(CalendarArrowRightRegular, 'quiet', 'Deferred'),
  'not required': look(SubtractCircleRegular, 'quiet', 'Not required'),
}

const deliveryLooks: Readonly<Record<DeliveryStatus, MarkLook>> = {
  'not started': look(CircleRegular, 'quiet', 'Not started'),
  'in progress': look(CircleHalfFillRegular, 'busy', 'In progress'),
  'on track': look(ArrowTrendingRegular, 'good', 'On track'),
  'at risk': look(WarningRegular, 'careful', 'At risk'),
  delayed: look(ClockAlarmRegular, 'careful', 'Delayed'),
  paused: look(PauseCircleRegular, 'quiet', 'Paused'),
  complete: look(CheckmarkCircleFilled, 'good', 'Complete'),
  'cannot be done': look(ProhibitedRegular, 'bad', 'Cannot be done'),
  superseded: look(ArrowForwardRegular, 'quiet', 'Superseded'),
  'no longer relevant': look(SubtractCircleRegular, 'quiet', 'No longer relevant'),
}

const judgementLooks: Readonly<Record<JudgementKind, MarkLook>> = {
  'continue monitoring': look(EyeRegular, 'busy', 'Continue monitoring'),
  'signed off': look(CheckmarkStarburstRegular, 'good', 'Signed off'),
  reopened: look(ArrowCounterclockwiseRegular, 'careful', 'Reopened'),
  escalated: look(ArrowCircleUpRegular, 'bad', 'Escalated'),
}

const awaiting = look(HourglassRegular, 'quiet', 'Awaiting')
const noStatus = look(CircleHintRegular, 'quiet', 'No status yet')
const notJudged = look(GavelRegular, 'quiet', 'Not reviewed')

/** What the recipient answered; null is "awaiting". */
export function ResponseMark({ response }: { readonly response: ResponseKind | null }) {
  return <Mark look={response ? responseLooks[response] : awaiting} muted={response === null} />
}

/** How far delivery is, as the latest update claims; null: no update has claimed a status. */
export function DeliveryMark({ delivery }: { readonly delivery: DeliveryStatus | null }) {
  return (
    <Banded band={deliveryBand(useColourMap(), delivery)}>
      <Mark look={delivery ? deliveryLooks[delivery] : noStatus} muted={delivery === null} />
    </Banded>
  )
}

/** What the panel decided last; null: it has not looked yet. */
export function JudgementMark({ judgement }: { readonly judgement: JudgementKind | null }) {
  return (
    <Banded band={judgementBand(useColourMap(), judgement)}>
      <Mark look={judgement ? judgementLooks[judgement] : notJudged} muted={judgement === null} />
    </Banded>
  )
}
