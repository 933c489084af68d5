/** What a kind of reply shows; score, guide, tips and the check ask for these and never for a kind. */
export type Sign =
  | 'talking' // they talk of their own: whoever keeps silent hears more (C11)
  | 'need' // an implied need has come out (C12)
  | 'wish' // they say in their own words that they want it solved (C12, C13)
  | 'ready' // asking for a date follows from what they said (C7)
  | 'settled' // an objection is out of the way (C14, C15)
  | 'comesRound' // an earlier no no longer stands (C26)
  | 'yes' // a clear yes, to a commitment that the reply names (C27)
  | 'halfYes' // no clear yes (C27)
  | 'no' // a clear no (C26)
  | 'lastTurn' // the rep has one turn left
  | 'lastWord'; // the call is over with it

/**
 * Kinds of reply a customer can give, each with all that it shows. A persona emits kinds; the
 * scenario owns the words. Each branch of chance in a machine has a kind of its own, so that a good
 * listener can tell what happened: that is the tell.
 */
export const replies = {
  curt: [], // the bare minimum: "Mm. And?"
  challenges: [], // who is this, what is it about?
  brushesOff: [], // guarded, short, wants to be left alone
  probes: [], // asks for proof or the particulars: guarded, but still here
  engages: ['talking'], // lets the rep in, with something of their own day
  laughs: [], // amused
  answers: [], // a plain fact, no more
  opensUp: ['talking', 'need'], // the implied need comes out
  goesOn: ['talking'], // more of it, because nobody cut in
  admits: ['talking', 'wish'], // says in their own words that they want it solved
  shrugs: [], // the question did not land
  wants: ['ready'], // names what a solution would be worth to them
  likes: ['ready'], // approves of a point told
  puzzled: [], // did not follow
  warns: [], // last warning
  protests: [], // was cut off
  prompts: [], // waited for an answer that did not come
  asksEmail: [], // "send me something"
  asksPriceEarly: [], // the price as a shield
  asksPrice: [], // the price as a real question
  scoffs: [], // at a figure heard too early
  insists: [], // wants a straight answer, now
  accepts: ['ready', 'settled'], // an objection is settled
  stalls: [], // "I'll have to ask my boss"
  protectsBoss: [], // does not put through, but means well
  givesBoss: ['ready', 'settled', 'comesRound'], // brings the boss in
  agreesPoint: ['ready', 'settled'], // yes to a point summed up
  evades: [], // kindly, and with nothing behind it
  comesClean: [], // says honestly where it stands
  warmsToIt: ['ready', 'settled', 'comesRound'], // yes in principle, no date yet
  commits: ['settled', 'comesRound', 'yes'], // a clear yes with a date
  mumbles: ['halfYes'], // "mm, right": no clear yes (C27)
  declines: ['no'], // a clear no, still on the line
  confirms: [], // repeats what was agreed
  takesMaterial: [], // "fine, send it"
  // how they hand the floor back: one kind for each floor, so that it can be told apart by ear
  asks: [], // a question, which stays open until it is answered
  tells: ['talking', 'need'], // a trouble of theirs, with more behind it
  objects: [], // something stands in the way
  hedges: [], // "mm": neither yes nor no
  yields: [], // a plain answer or a consent; nothing is open
  announces: ['lastTurn'], // there is a minute left
  // what was open went unheard: they say what was missed, and it stays open
  missedQuestion: [],
  missedTrouble: [],
  missedObjection: [],
  missedHedge: [],
  missedPoint: [], // nothing was open, and the line led nowhere
  lost: [], // it took for known what nobody had said
  partsWarmly: ['lastWord'],
  partsCoolly: ['lastWord'],
  putsOff: ['lastWord'], // kindly, and is never there again
  mustGo: ['lastWord'], // out of time
  keepsToIt: ['lastWord'], // out of time, and stands by what was agreed
  refuses: ['no', 'lastWord'], // ends the call with a no
  hangsUp: ['lastWord'], // the line goes dead
} as const satisfies Record<string, readonly Sign[]>;

export type ReplyKind = keyof typeof replies;
export const replyKinds = Object.keys(replies) as readonly ReplyKind[];

/** Whether a reply of this kind shows it. */
export function shows(kind: ReplyKind, sign: Sign): boolean {
  const signs: readonly Sign[] = replies[kind];
  return signs.includes(sign);
}

/** Kinds that follow on an answer, and hand the floor back (`floors`) or announce the last turn. */
const openers: readonly ReplyKind[] = ['asks', 'tells', 'objects', 'hedges', 'yields', 'announces'];

/** Whether a reply of this kind follows on an answer, where the customer answers at all. */
export const opens = (kind: ReplyKind): boolean => openers.includes(kind);
