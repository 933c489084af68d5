import { lineText } from '../../core/call/lineText.ts';
import { openNow } from '../../core/call/heard.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { linesOnOffer, NotOnOffer, type CallState } from '../../core/call/step.ts';
import { choiceKey, type ClassChoice, type Offer } from '../../protocol/callChoice.ts';
import type { EventOf } from '../../protocol/events/events.ts';
import type { OperationOf } from '../../protocol/operations/operations.ts';
import type { ClassCall } from '../../protocol/room/activities.ts';
import { isSeated, type RoomState } from '../../protocol/room/state.ts';
import { no, type Decision } from '../decide/decision.ts';
import type { ReviewedChoice } from '../../analysis/review/judge.ts';
import type { CallBook } from './callBook.ts';
import type { CallPlayer } from './playedCall.ts';

/** What the class's call is played on. */
export interface ClassTable {
  readonly room: string;
  readonly rules: CallRules;
  readonly player: CallPlayer;
}

/** The call as the class has it, after some choices of the branch that is played. */
function stateAfter(
  { room, rules, player }: ClassTable,
  { activity, seed, language, branch }: ClassCall,
  choices: readonly ClassChoice[],
): CallState {
  // The log itself knows the dice; only views of it don't.
  if (seed === null) throw new Error(`activity ${activity} has no seed`);
  const name = `${room} ${activity} ${branch}`;
  return player.play(name, rules, { seed, language, mode: 'practice' }, choices);
}

function offersOf(rules: CallRules, state: CallState): readonly Offer[] {
  const { seed, language } = state.transcript;
  if (state.position.persona.ending) return [];
  return linesOnOffer(rules, state).map((one) => ({
    line: one.line.id,
    words: lineText(one, seed)[language],
  }));
}

const pathOf = ({ path }: ClassCall): readonly ClassChoice[] => path.map(({ choice }) => choice);

/** Why nothing can be done at a turn; `null`: something can. */
function misplaced(call: ClassCall, at: { turn: number; branch: number }): Decision | null {
  if (!call.pickedUp) return no('notPickedUp');
  const { turn, branch } = call;
  if (at.turn !== turn || at.branch !== branch)
    return { refusal: { code: 'elsewhere', turn, branch } };
  return call.ending === null ? null : no('callOver');
}

/** The customer picks up. */
export function pickUp(call: ClassCall, table: ClassTable): Decision {
  if (call.pickedUp) return no('alreadySo');
  const state = stateAfter(table, call, []);
  const { events } = state.transcript;
  const offers = offersOf(table.rules, state);
  return { event: { type: 'callPickedUp', activity: call.activity, said: [...events], offers } };
}

/** A vote from a seat; a later one takes its place until the vote is closed. */
export function castVote(
  call: ClassCall,
  seat: string,
  { turn, branch, choice }: OperationOf<'castVote'>,
): Decision {
  const refused = misplaced(call, { turn, branch });
  if (refused) return refused;
  if (call.vote) return no('voteClosed');
  const stands =
    choice.type === 'say'
      ? call.offers.some(({ line }) => line === choice.line)
      : choice.type === 'letThemTalk';
  if (!stands) return no('notOnOffer');
  return { event: { type: 'voteCast', activity: call.activity, turn, branch, seat, choice } };
}

const asChoice = ({ line, moves }: ReviewedChoice): ClassChoice | null => {
  if (line !== null) return { type: 'say', line };
  return moves.includes('letThemTalk') ? { type: 'letThemTalk' } : null;
};

/** Worths of what can be voted for: nobody cuts in where nobody is in a hurry. */
function worthsOf(weighed: readonly ReviewedChoice[]): EventOf<'voteClosed'>['worths'] {
  return weighed.flatMap((one) => {
    const choice = asChoice(one);
    return choice ? [{ choice, worth: one.value / 100, loss: Math.min(100, one.loss) }] : [];
  });
}

/** Ends the vote of a turn: what was voted, what each choice would have cost, and what decides it. */
export async function closeVote(
  state: RoomState,
  call: ClassCall,
  { turn, branch }: OperationOf<'closeVote'>,
  table: ClassTable,
  weigh: CallBook['weigh'],
): Promise<Decision> {
  const refused = misplaced(call, { turn, branch });
  if (refused) return refused;
  if (call.vote) return no('voteClosed');
  const votes = call.votes.flatMap(({ seat, choice }) =>
    choice && isSeated(state, seat) ? [{ seat, choice }] : [],
  );
  if (votes.length === 0) return no('noVotes');
  const { transcript } = stateAfter(table, call, pathOf(call));
  // A call that can't be solved in time is played on without its worths.
  const worths = worthsOf(await weigh(table.rules, transcript).catch(() => []));
  const best = worths[0]?.choice ?? null;
  const open = openNow(transcript.events);
  const { activity } = call;
  return { event: { type: 'voteClosed', activity, turn, branch, votes, worths, best, open } };
}

/** What most voted for; of two with as many, what stands first on the cards. */
export function majorityOf({ vote, offers }: ClassCall): ClassChoice | null {
  if (!vote) return null;
  const place = (choice: ClassChoice) => {
    const at = offers.findIndex(({ line }) => choice.type === 'say' && line === choice.line);
    return at < 0 ? offers.length : at;
  };
  const counts = new Map<string, { choice: ClassChoice; count: number }>();
  for (const { choice } of vote.votes) {
    const key = choiceKey(choice);
    counts.set(key, { choice, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort(
    (a, b) => b.count - a.count || place(a.choice) - place(b.choice),
  );
  return first?.choice ?? null;
}

function chosen(call: ClassCall, { how, choice }: OperationOf<'takeLine'>): ClassChoice | Decision {
  if (how === 'any') return choice ?? no('notOnOffer');
  if (!call.vote) return no('voteOpen');
  if (how === 'majority') return majorityOf(call) ?? no('noVotes');
  return call.vote.best ?? no('noBest');
}

/** The trainer has a line said: the majority's, the best, or any. */
export function takeLine(
  call: ClassCall,
  operation: OperationOf<'takeLine'>,
  table: ClassTable,
): Decision {
  const { turn, branch, how } = operation;
  const refused = misplaced(call, { turn, branch });
  if (refused) return refused;
  const choice = chosen(call, operation);
  if (!('type' in choice)) return choice;
  try {
    const before = stateAfter(table, call, pathOf(call)).transcript.events.length;
    const state = stateAfter(table, call, [...pathOf(call), choice]);
    const said = state.transcript.events.slice(before);
    const offers = offersOf(table.rules, state);
    const { ending } = state.position.persona;
    const { activity } = call;
    return {
      event: { type: 'lineTaken', activity, turn, branch, choice, how, said, offers, ending },
    };
  } catch (error) {
    if (error instanceof NotOnOffer) return no('notOnOffer');
    throw error;
  }
}

/** Back to before a turn, as a branch of its own; the dice of each turn stay as they were. */
export function rewind(
  call: ClassCall,
  { turn, branch }: OperationOf<'rewind'>,
  table: ClassTable,
): Decision {
  if (!call.pickedUp) return no('notPickedUp');
  if (branch !== call.branch || turn >= call.turn) {
    return { refusal: { code: 'elsewhere', turn: call.turn, branch: call.branch } };
  }
  const next = { ...call, branch: branch + 1 };
  const state = stateAfter(table, next, pathOf(call).slice(0, turn - 1));
  const said = [...state.transcript.events];
  const offers = offersOf(table.rules, state);
  const { activity } = call;
  return { event: { type: 'rewoundTo', activity, turn, branch: branch + 1, said, offers } };
}
