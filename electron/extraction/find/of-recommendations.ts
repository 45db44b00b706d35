/** "Our six recommendations will go to Cabinet", "These were made by the services": told of recommendations, and none of them. */
export const tellsOfThem =
  /^(?:these|those|they|(?:the|our|all|its|these|my) (?:\w+ ){0,3}recommendations)\b (?:\w+ )?(?:were|was|are|have|had|will|go|went)\b(?!.{0,40}(?:these|follow(?:s|ing)|below)\W*(?:\s|$))/i
