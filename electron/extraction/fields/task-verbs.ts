const verbs = new Set(
  (
    'act action add address advertise advise agree amend analyse answer apply appoint approach arrange ascertain ask assess attend book bring build buy ' +
    'call cancel chair chase check circulate clarify clear close collate collect come compile complete confirm consider consult contact continue ' +
    'convene co-ordinate coordinate create cut deal deliver design determine develop discuss display distribute do draft draw email e-mail engage ensure ' +
    'establish examine explore feed feedback file find finalise fix follow forward fund get give go hold identify implement include inform inspect install ' +
    'instruct investigate invite issue keep lead let liaise list log look maintain make manage meet monitor move negotiate note notify obtain open order organise ' +
    'organize oversee pass pay phone pick place plan post prepare present print produce progress propose provide publicise publish purchase pursue put query raise ' +
    'read receive recommend record recruit refer register remind remove renew repair replace reply report represent request research resend resolve respond ' +
    'return review revise ring run schedule seek send set share sign source speak start submit supply support take talk telephone test thank undertake update ' +
    'upload use verify visit work write'
  ).split(' '),
)

/** A verb that names a task that someone can be given: "write", "chase", "arrange". */
export const isTaskVerb = (word: string): boolean => verbs.has(word)
