import type { KindSign } from './sign.ts'

/** What reports of officers to those who decide have. */
const ofOfficers: readonly KindSign[] = [
  {
    says: 'its head says that an officer or a member reports to a committee',
    in: 'head',
    shape:
      /^report (?:to|for)\b|^(?:joint )?report (?:of|by|from)\b.{0,20}(?::|\b(?:director|head|officer|chief|manager|solicitor|clerk|treasurer|cabinet member|portfolio holder|executive member|monitoring|assistant|service|corporate)\b)|^report author(?:ised by)?\b|^(?:report )?originator\b/i,
    weighs: { 'officer-report': 2, 'agenda-pack': 0.25 },
  },
  {
    says: 'its cover says for whom it is, by whom and on what',
    in: 'head',
    shape:
      /^(?:report (?:to|for)\b|(?:to|committee|meeting|decision maker)\s?:|(?:joint )?report (?:of|by|from|author|authorised by)\b|(?:lead|contact|report(?:ing)?|responsible) (?:officer|executive|director)\b|(?:author|originator)\b|report\s?:\s?\d|by\s?:\s|(?:date of meeting|meeting date|report date)\b|(?:subject|title|report title)\s?(?::|$)|wards?(?: affected|\(s\))?\b|divisions? affected|(?:is (?:the|this) decision a )?key decision|classification\b|portfolio\b|cabinet member\b)/i,
    weighs: { 'officer-report': 0.75, minutes: -0.25 },
    most: 5,
  },
  {
    says: 'it is numbered among the reports to a meeting',
    in: 'head',
    shape: /^report \d+[a-z]? (?:of|to|for) the .{5,40}\bmeeting of\b/i,
    weighs: { 'officer-report': 2.5 },
  },
  {
    says: 'it speaks to the members of a meeting',
    in: 'all',
    shape:
      /\b(?:members|committee|cabinet|council|board|panel|executive|authority|forum) will (?:note|recall|be aware|remember|wish to)\b|\b(?:earlier|elsewhere|later) on (?:this|the) agenda\b/i,
    weighs: { 'officer-report': 1 },
    most: 2,
  },
  {
    says: 'it has a section for the purpose of the report',
    in: 'all',
    shape: /^(?:[\d.]+ |[A-Z]\. )?purpose of (?:the |this )?(?:report|paper)\s?:?$/i,
    // What follows up recommendations says its purpose too.
    weighs: { 'officer-report': 1, 'action-plan': 1 },
  },
  {
    says: 'it says what the report is for',
    in: 'all',
    shape:
      /^(?:[\d.]+ |[A-Z]\. )?(?:purpose(?: of (?:the |this )?(?:report|paper))?|object and key points(?: of (?:the |this )?report)?|why this report is\b.{0,30}|reasons? for (?:the |this )?report)\s?:?$|^(?:the )?purpose of this (?:report|paper) is\b/i,
    weighs: { 'officer-report': 2 },
  },
  {
    says: 'it says of itself that it tells members something',
    in: 'top',
    shape:
      /^(?:[\d.]+ )?this report (?:is to|seeks|updates|informs|presents|asks|advises|invites)\b.{0,60}\b(?:members|committee|cabinet|council|board|panel|executive|authority)\b/i,
    weighs: { 'officer-report': 0.75 },
  },
  {
    says: 'it has the sections that officers’ reports have',
    in: 'all',
    shape:
      /^(?:[\d.]+ )?(?:(?:[a-z]+ )?(?:financial|legal|equalit\w+|risk|resource|staffing|policy|environmental|climate)(?:,? (?:and )?\w+){0,2} (?:implications?|considerations|assessment)|implications|background (?:papers?|documents)|(?:other |alternative )?options (?:considered|rejected)|other ways considered|reasons? for (?:the )?(?:recommendations?|decisions?)|consultation(?:s)?(?: undertaken)?|situation|assessment|(?:background ?(?:\/|and) ?)?main issues|supporting information|report details)\b.{0,40}$/i,
    weighs: { 'officer-report': 0.75 },
    most: 5,
  },
  {
    says: 'those who decide are asked to do something',
    in: 'all',
    shape:
      /\b(?:committee|cabinet|council|board|members|panel|executive|authority|mayor|holder|member|commission|partnership|forum)\b.{0,40}\b(?:is|are) (?:therefore )?(?:asked|recommended|invited|requested) to\b|\bit is recommended\b|^(?:[\d.]+ |[A-Z]\. )?(?:officers? )?recommendations?(?:\(s\))?\s?:?$/i,
    weighs: { 'officer-report': 0.75, 'scrutiny-report': 0.25 },
    most: 2,
  },
  {
    // A year's report that is put to a body to note is the officer's who puts it.
    says: 'it is recommended to a body by name',
    in: 'all',
    shape:
      /^(?:[\d.]+ )?it is (?:therefore )?recommended that (?:the |full )?(?:[\w&-]+ ){0,5}?(?:committee|cabinet|council|board|members|panel|executive|authority)\b/i,
    weighs: { 'officer-report': 0.5, 'annual-report': -1 },
  },
]

/** What reports of scrutiny reviews have. */
const ofScrutiny: readonly KindSign[] = [
  {
    says: 'its title says that it is a review’s report',
    in: 'title',
    shape:
      /^(?:overview and )?scrutiny (?:review |panel |committee |task group )?(?:final )?report\b|^(?:the )?(?:final )?(?:report|findings) of the .{0,60}(?:group|panel|committee|commission|inquiry)\b(?! (?:director|manager|head|leader))|^(?:the )?final report(?:$|:| [–-]| of\b)|\bscrutiny (?:review|inquiry|investigation)\b|\b(?:task (?:and|&) finish|scrutiny|review|working|task) (?:group|panel|review)\b[^.]{0,30}\b(?:report|review)$|\breview by the .{3,60}(?:group|panel|committee|commission)\b|\binquiry (?:into|report)\b/i,
    not: /\b(?:response|action plan|tracker|progress|monitoring|update)\b|^(?:to|response|report to)\b|\b(?:months?|monthly|quarterly|annual|year(?:ly)?)\b.{0,10}\breview\b/i,
    weighs: { 'scrutiny-report': 3.5 },
  },
  {
    says: 'a panel, and no officer, reports in it',
    in: 'head',
    shape:
      /^(?:the )?(?:(?:final )?report|findings) of (?:the |a )?.{0,60}\b(?:group|panel|commission|inquiry|working party)\b(?! (?:director|manager|head|leader))/i,
    weighs: { 'scrutiny-report': 2, 'officer-report': -1 },
  },
  {
    says: 'scrutiny is named at its head',
    in: 'head',
    shape:
      /\bscrutiny\b|\bselect committee\b|\btask (?:and (?:finish )?)?group\b|\breview (?:panel|group)\b|\bcommission\b|\binquiry\b/i,
    not: /^(?:report )?to\b/i,
    weighs: { 'scrutiny-report': 1 },
  },
  {
    says: 'it has the sections that reviews have',
    in: 'all',
    shape:
      /^(?:[\d.]+ )?(?:(?:chair\w*['’]s |key |summary of |our |the )*(?:foreword|introduction by the chair|findings|conclusions?|methodology|evidence|terms of reference|key (?:question|lines of enquiry)|acknowledgements?|membership|scope of the review|witnesses)|chair\w*['’]s introduction|what we (?:found|heard|did)|who we (?:spoke to|met|heard)|how we (?:did|went about|worked)|our thanks|thanks)\b.{0,24}$/i,
    weighs: { 'scrutiny-report': 0.75 },
    most: 5,
  },
  {
    says: 'a panel recommends in its own name',
    in: 'all',
    shape:
      /\b(?:panel|committee|group|commission|board|we|review|inquiry)(?: also| therefore| further)* (?:recommends?|asks?)\b.{0,20}/i,
    weighs: { 'scrutiny-report': 0.75 },
    most: 3,
  },
  {
    says: 'its recommendations are numbered',
    in: 'all',
    shape: /^recommendation (?:\d+|[A-Z]\b)/i,
    weighs: { 'scrutiny-report': 0.5, 'action-plan': 0.25 },
    most: 2,
  },
  {
    says: 'those who inquired tell what they heard',
    in: 'all',
    shape:
      /\b(?:we|the (?:panel|group|commission|inquiry|task group)) (?:found|heard|visited|met|spoke|learned|was told|were told|held|took evidence|looked at|concluded?|believes?)\b.{0,20}/i,
    weighs: { 'scrutiny-report': 0.5 },
    most: 3,
  },
]

/** What reports on a year have. */
const ofYears: readonly KindSign[] = [
  {
    says: 'its title says annual report',
    in: 'title',
    shape:
      /\b(?:annual|yearly) (?:[\w-]+ ){0,3}(?:report|review)\b|\byear in review\b|\bself-assessment report\b|^our year\b|\b(?:report|review) of the year\b/i,
    not: /^(?:draft )?minutes\b|^report (?:of|to|by)\b|^(?:to|\d)/i,
    weighs: { 'annual-report': 4.5 },
  },
  {
    says: 'it looks back on a year and ahead to the next',
    in: 'all',
    shape:
      /^(?:[\d.]+ )?(?:what we did|our work(?: this year)?|the year(?: in)?\b|looking (?:ahead|forward|back)|next year|plans for next year|priorities for (?:next|the coming) year|who we are|our (?:members|membership|attendance)|reviews done this year|call-?ins?|achievements?)\b.{0,30}$/i,
    weighs: { 'annual-report': 0.5 },
    most: 4,
  },
]

export const reportSigns: readonly KindSign[] = [...ofOfficers, ...ofScrutiny, ...ofYears]
