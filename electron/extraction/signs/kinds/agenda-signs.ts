import type { KindSign } from './sign.ts'

/** What agendas and packs have. */
export const agendaSigns: readonly KindSign[] = [
  {
    says: 'it is titled agenda',
    in: 'head',
    shape:
      /(?:^|[–—:-]\s|\b(?:committee|board|council|panel|cabinet)\s)agenda$|^a g e n d a$|\bagenda (?:reports )?pack\b|\bpublic (?:document|reports) pack\b|^agenda for\b/i,
    weighs: { 'agenda-pack': 3, minutes: -3 },
  },
  {
    says: 'it names the pages of its items',
    in: 'all',
    shape: /\(pages? \d{1,4}\b/i,
    weighs: { 'agenda-pack': 1, minutes: -0.5 },
    most: 3,
  },
  {
    says: 'its papers are numbered as agenda items',
    in: 'all',
    shape: /^(?:agenda item(?: no\.?)?|item no\.?) ?:? ?\d+/i,
    weighs: { 'agenda-pack': 1.5 },
    most: 3,
  },
  {
    says: 'it has the standing items of every agenda',
    in: 'top',
    shape:
      /^(?:\d{1,2}[.)]? )?(?:apologies(?: for absence)?|(?:chair\w*['’]s )?announcements|declarations? of (?:members['’]? )?interests?|(?:public|members['’]) (?:participation|questions)|exclusion of the (?:press|public)|urgent business|(?:items for the next agenda)|minutes of the (?:previous|last) meeting|date of (?:the )?next meeting)\b.{0,40}$/i,
    weighs: { 'agenda-pack': 0.5 },
    most: 5,
  },
  {
    says: 'its items say what is to be done',
    in: 'all',
    shape:
      /^(?:\d{1,2}[.)]? )?(?:[A-Z][\w ,’'-]{3,40}[:–-]? )?to (?:note|approve|receive|consider|agree|review|confirm|sign|elect|appoint|resolve|discuss|fix)\b.{0,30}/i,
    weighs: { 'agenda-pack': 0.5 },
    most: 4,
  },
  {
    says: 'it calls members to a meeting',
    in: 'head',
    shape:
      /\b(?:hereby )?summoned to (?:attend|a meeting|the meeting)\b|\bnotice is hereby given\b|\b(?:you are|are|is) (?:hereby )?(?:invited|requested|asked) to (?:attend|be (?:there|present))\b|\byour attendance\b|\bmeeting\b.{0,80}\bwill (?:be held|take place)\b/i,
    weighs: { 'agenda-pack': 2.5 },
  },
  {
    says: 'it is sent out before a meeting',
    in: 'head',
    shape:
      /\bdate of (?:publication|despatch|dispatch|issue)\b|^members of the public are welcome|\bthe meeting will be (?:recorded|webcast|open)|^business to be transacted|^order of business/i,
    weighs: { 'agenda-pack': 1 },
    most: 2,
  },
  {
    says: 'reports are attached to its items',
    in: 'all',
    shape:
      /\((?:report )?(?:attached|to follow|copy attached|enclosed|herewith)\)|^report (?:to|of|by) .{3,40}/i,
    weighs: { 'agenda-pack': 0.5 },
    most: 3,
  },
]
