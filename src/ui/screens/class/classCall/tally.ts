import { choiceKey, type ClassChoice } from '../../../../protocol/callChoice.ts';
import type { ClassCall } from '../../../../protocol/room/activities.ts';

/** What can be said in the present turn, with what the class makes of it. */
export interface Option {
  readonly choice: ClassChoice;
  /** `null`: nothing is said, they are let talk. */
  readonly words: string | null;
  /** Of the closed vote; 0 while it is open. */
  readonly votes: number;
  /** Share of the votes, 0 to 1. */
  readonly share: number;
  /** Points of 100 less than the best; `null`: not known. */
  readonly cost: number | null;
  readonly isBest: boolean;
  /** Whether it is said where the majority's is said: of two with as many, the first on the cards. */
  readonly isMost: boolean;
  /** It was said here before, on a branch that was left. */
  readonly tried: boolean;
}

const silence: ClassChoice = { type: 'letThemTalk' };

/** What was said from where the call stands, on branches left behind. */
function triedHere({ played, path }: ClassCall): ReadonlySet<string> {
  const here = path.map(({ choice }) => choiceKey(choice));
  const tried = new Set<string>();
  let way: string[] = [];
  for (const { turn, choice } of played) {
    // A turn that is played again follows on what was kept of the way before it.
    way = way.slice(0, turn - 1);
    if (way.length === here.length && way.every((key, i) => key === here[i])) {
      tried.add(choiceKey(choice));
    }
    way.push(choiceKey(choice));
  }
  return tried;
}

/** The lines on offer in their order, and after them to say nothing, which is always to be had. */
export function optionsOf(call: ClassCall): readonly Option[] {
  const { offers, vote, ending } = call;
  if (ending !== null) return [];
  const tried = triedHere(call);
  const worths = new Map(vote?.worths.map((one) => [choiceKey(one.choice), one]));
  const count = (key: string) =>
    vote?.votes.filter(({ choice }) => choiceKey(choice) === key).length ?? 0;
  const all = vote?.votes.length ?? 0;
  const said = offers.map(({ line, words }) => ({ choice: { type: 'say', line } as const, words }));
  const options = [...said, { choice: silence, words: null }].map(({ choice, words }) => {
    const key = choiceKey(choice);
    const votes = count(key);
    return {
      choice,
      words,
      votes,
      share: all === 0 ? 0 : votes / all,
      cost: worths.get(key)?.loss ?? null,
      isBest: vote?.best ? choiceKey(vote.best) === key : false,
      tried: tried.has(key),
    };
  });
  const most = Math.max(...options.map(({ votes }) => votes));
  const first = options.find(({ votes }) => votes > 0 && votes === most);
  return options.map((one) => ({ ...one, isMost: one === first }));
}

/** How many of those who are in the room have voted in the present turn. */
export function votedIn({ votes }: ClassCall, seats: readonly { readonly seat: string }[]): number {
  return votes.filter(({ seat }) => seats.some((one) => one.seat === seat)).length;
}

/** A turn of the way taken, as it looks from its end. */
export interface Step {
  readonly turn: number;
  /** `null`: nothing was said. */
  readonly words: string | null;
  readonly how: ClassCall['path'][number]['how'];
  /** `null`: there was no vote. */
  readonly votes: { readonly forIt: number; readonly all: number } | null;
  /** Points of 100; `null`: not known. */
  readonly cost: number | null;
  readonly isBest: boolean;
}

/** The turns that lead to where the call stands. */
export function wayOf({ path, said }: ClassCall): readonly Step[] {
  return path.map(({ turn, choice, how, vote }) => {
    const key = choiceKey(choice);
    const event = said.find((one) => one.type === 'repActed' && one.turn === turn);
    const words = event && 'words' in event && event.words !== '' ? event.words : null;
    const forIt = vote?.votes.filter((one) => choiceKey(one.choice) === key).length ?? 0;
    return {
      turn,
      words,
      how,
      votes: vote && { forIt, all: vote.votes.length },
      cost: vote?.worths.find((one) => choiceKey(one.choice) === key)?.loss ?? null,
      isBest: vote?.best ? choiceKey(vote.best) === key : false,
    };
  });
}
