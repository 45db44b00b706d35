const invites = /\b(?:is|are) (?:asked|invited|requested|required|reminded|recommended)\b/i
const standing =
  /\b(?:declar|disclos)\w*\b[^.]{0,160}\binterests?\b|\binterests?\b[^.]{0,80}\bto (?:declare|disclose)\b|\bwhether (?:they|any member) ha(?:ve|s)\b[^.]{0,20}\binterests?\b|\breceive (?:any )?(?:questions|petitions|deputations|apologies|announcements)\b|\b(?:silence|switch off|turn off|mute)\b|\bsign the (?:attendance|register)\b|\bremain seated\b/i

/** What every agenda asks of those who come ("Members are asked to declare any interests"): no recommendation. */
export const isStandingInvitation = (text: string): boolean => invites.test(text) && standing.test(text)
