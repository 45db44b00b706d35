/** Verbs of what may be done, asked for or given to somebody to do. */
const verbs = new Set(
  (
    'accelerate achieve act action adapt add address adopt advertise advise advocate agree align allocate ' +
    'amend analyse answer apply appoint approach approve arrange ascertain ask assess assign assure attend ' +
    'audit ban bid book bring broaden build buy call campaign cancel capture carry chair change chase check choose claim clean ' +
    'circulate clarify clear close co-design co-locate co-ordinate co-produce collaborate collate collect ' +
    'combine come commence commission commit communicate compare compile complete conduct confirm consider ' +
    'consolidate constitute consult contact continue convene coordinate create cut deal define delegate delete deliver ' +
    'demonstrate deploy design determine develop devise direct discuss display disseminate distribute divert do ' +
    'double draft draw drive e-mail email embed empower empty enable encourage engage enhance ensure equip erect ' +
    'establish evaluate examine exempt expand expedite explain explore extend facilitate feed feedback file ' +
    'finalise find fit fix focus follow formalise forward foster fund get give go guarantee halve harness hire ' +
    'hold host humanise identify implement improve include incorporate increase influence inform insist ' +
    'inspect instal install instigate instruct integrate introduce invest investigate invite involve issue ' +
    'join keep launch lay lead learn let liaise lift link lend list lobby lock log look maintain make manage mandate map mark ' +
    'maximise measure meet mend merge minimise mitigate monitor move name negotiate nominate note notify object ' +
    'obtain offer open optimise order organise organize outline oversee paint pass pay phone pick pilot place plan ' +
    'plant pool post prepare present press prevent price print prioritise procure produce progress promote propose ' +
    'protect prove provide publicise publish purchase pursue put quantify query raise rationalise reclaim ' +
    're-commission re-establish read reaffirm realign reassess rebuild receive recognise recommend recommission reconsider ' +
    'reconvene record recruit redesign reduce refer refine refresh register reinforce reinstate reinvest ' +
    'reissue reiterate relocate remind remodel remove rename renew reopen repaint repair repeat replace reply ' +
    'report represent reprint request require research resend resolve respond restore restrict resurface ' +
    'retain retender retest retrofit return revert review revise revisit rewrite ring ring-fence roll run ' +
    'safeguard scale satisfy schedule secure seek select send set share shift sign signpost simplify sort source speak sponsor ' +
    'standardise start stop streamline strengthen structure study submit supply support survey suspend sustain ' +
    'switch tackle take talk target telephone tell test thank tidy tighten track train transfer transform treat trial trim ' +
    'undertake unify update upgrade upload upskill urge use utilise verify visit waive warn widen withdraw ' +
    'work write'
  ).split(' '),
)

/** A verb that names a task that someone can be given: "write", "chase", "commission". */
export const isTaskVerb = (word: string): boolean => verbs.has(word)
