/** A recommendation and what a later paper says of it, in the words of officers who answer in their own. */
export type Pair = { readonly recommendation: string; readonly commentary: string }

/** Written for the tests: nobody said any of it. */
export const pairs: readonly Pair[] = [
  {
    recommendation:
      'That every bus shelter be inspected twice a year and the results be put on the council’s website.',
    commentary: 'Shelters are now inspected each April and October. The latest results went online in May.',
  },
  {
    recommendation:
      'The panel recommends that the Director of Environment agrees a timetable for repairing potholes on rural roads.',
    commentary:
      'A repair timetable for the rural network was agreed in June, and 140 potholes have been filled so far.',
  },
  {
    recommendation: 'That foster carers be offered respite of at least fourteen days in each year.',
    commentary: 'Carers have been told of the fortnight’s respite. Nineteen households took it up last year.',
  },
  {
    recommendation: 'That the council works with schools to reduce the number of pupils who arrive by car.',
    commentary: 'Eleven schools now run walking buses; arrivals by car fell by a sixth in the summer count.',
  },
  {
    recommendation:
      'That damp and mould in council homes be reported by a single telephone number, answered within the day.',
    commentary:
      'The new line opened in March. Nine in ten reports of mould are answered on the day they are made.',
  },
  {
    recommendation: 'That the opening hours of the recycling centres be extended on summer evenings.',
    commentary: 'Both centres stay open until eight from May to August, paid for from the waste reserve.',
  },
  {
    recommendation: 'That mental health training be given to all youth workers within twelve months.',
    commentary: 'Forty-one of forty-six youth workers have completed the two-day course in mental health.',
  },
  {
    recommendation:
      'The Cabinet Member for Finance should publish the reasons for each virement above £50,000.',
    commentary:
      'Virements over the threshold have been listed with reasons in each quarterly monitoring report.',
  },
  {
    recommendation:
      'That an officer be named for each conservation area to advise owners of listed buildings.',
    commentary:
      'Named advisers are in place for six of the eight areas; recruitment for the others is under way.',
  },
  {
    recommendation: 'That libraries lend tablet computers with data to residents who have no broadband.',
    commentary: 'Sixty tablets were bought. All were out on loan by the second week.',
  },
  {
    recommendation: 'That the flood warden scheme be extended to the villages along the lower valley.',
    commentary: 'Wardens have been recruited in four of the five villages and were trained in September.',
  },
  {
    recommendation:
      'That the waiting time for an occupational therapy assessment be brought under ten weeks.',
    commentary: 'The average wait was fourteen weeks in March. Two more therapists start in the autumn.',
  },
  {
    recommendation: 'That market traders be consulted before stall rents are raised.',
    commentary: 'A traders’ forum meets each quarter and was asked about this year’s rents in January.',
  },
  {
    recommendation:
      'That licensing officers visit taxi ranks with the police on Friday nights at least monthly.',
    commentary: 'Joint visits with the police took place on ten Fridays; four drivers were suspended.',
  },
  {
    recommendation:
      'That apprentices be taken on in every directorate, with two places kept for care leavers.',
    commentary: 'There are now 34 apprentices. Three are young people who have left care.',
  },
  {
    recommendation:
      'That a register of allotment plots that stand empty be kept and offered to those on the waiting list.',
    commentary: 'The register is kept by the parks team: 27 empty plots were let from it this season.',
  },
]

/** Recommendations that none of the commentary is on, near the same subjects. */
export const distractors: readonly string[] = [
  'That the council asks bus companies to show times in large print at stops.',
  'That parking charges outside schools be reviewed every year.',
  'That foster carers be paid by the first day of each month.',
  'That the council’s website be tested with people who use screen readers.',
  'That the number of homes empty for more than six months be reported to each meeting.',
  'That a single point of contact be given to tenants who fall into arrears.',
  'That fly-tipping cameras be moved between sites each quarter.',
  'That youth clubs be supported to find premises in the north of the borough.',
  'That training on safeguarding be repeated every two years for all members.',
  'That quarterly monitoring reports be shorter and give reasons for variances in plain words.',
  'That planning enforcement publishes how many cases it closes.',
  'That residents without broadband be told of paper forms.',
  'That gullies along the valley road be cleared before winter.',
  'That hospital discharge be discussed with the therapy service every month.',
  'That the market square be closed to traffic on Saturdays.',
  'That taxi drivers be trained in carrying wheelchairs.',
  'That care leavers be exempt from council tax until they are twenty-five.',
  'That parks have drinking fountains.',
  'That the annual report lists the recommendations that cabinet did not accept.',
  'That police and council officers share data on antisocial behaviour.',
  'That street lights be dimmed after midnight where residents agree.',
  'That the council joins the regional apprenticeship hub.',
  'That grants to village halls be paid in advance.',
  'That the conservation strategy be brought up to date.',
]
