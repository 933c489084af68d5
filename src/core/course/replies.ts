/**
 * Kinds of reply a customer can give. A persona emits kinds; the scenario owns the words. Each
 * branch of chance in a machine has a kind of its own, so that a good listener can tell what
 * happened: that is the tell.
 */
export const replyKinds = [
  'curt', // the bare minimum: "Mm. And?"
  'challenges', // who is this, what is it about?
  'brushesOff', // guarded, short, wants to be left alone
  'probes', // asks for proof or the particulars: guarded, but still here
  'engages', // lets the rep in, with something of their own day
  'laughs', // amused
  'answers', // a plain fact, no more
  'opensUp', // the implied need comes out
  'goesOn', // more of it, because nobody cut in
  'admits', // says in their own words that they want it solved
  'shrugs', // the question did not land
  'wants', // names what a solution would be worth to them
  'likes', // approves of a point told
  'puzzled', // did not follow
  'warns', // last warning
  'protests', // was cut off
  'prompts', // waited for an answer that did not come
  'asksEmail', // "send me something"
  'asksPriceEarly', // the price as a shield
  'asksPrice', // the price as a real question
  'scoffs', // at a figure heard too early
  'insists', // wants a straight answer, now
  'accepts', // an objection is settled
  'stalls', // "I'll have to ask my boss"
  'protectsBoss', // does not put through, but means well
  'givesBoss', // brings the boss in
  'agreesPoint', // yes to a point summed up
  'evades', // kindly, and with nothing behind it
  'comesClean', // says honestly where it stands
  'warmsToIt', // yes in principle, no date yet
  'commits', // a clear yes with a date
  'mumbles', // "mm, right": no clear yes (C27)
  'declines', // a clear no, still on the line
  'confirms', // repeats what was agreed
  'takesMaterial', // "fine, send it"
  'partsWarmly',
  'partsCoolly',
  'mustGo', // out of time
  'keepsToIt', // out of time, and stands by what was agreed
  'refuses', // ends the call with a no
  'hangsUp', // the line goes dead
] as const;
export type ReplyKind = (typeof replyKinds)[number];
