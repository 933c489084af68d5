import { floors, standings, type Floor, type Standing } from '../../core/course/floor.ts';
import { moveIds, repEventOf, type MoveId } from '../../core/course/moves.ts';
import type { Ending } from '../../core/course/outcomes.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import { rollSides, type PersonaEvent } from '../../core/persona/events.ts';
import type { Persona, PersonaState, Reaction } from '../../core/persona/persona.ts';

/** One thing that can come of a line, with how many of the 20 rolls bring it. */
export interface Outcome {
  readonly rolls: number;
  readonly says: ReplyKind | null;
  readonly opens: readonly ReplyKind[];
  readonly ending: Ending | null;
}

/** Lines that come to the same: by the one move they make, but for whole introductions. */
export interface TableRow {
  readonly lines: readonly (readonly MoveId[])[];
  readonly outcomes: readonly Outcome[];
}

/** What comes of every move where the customer has come so far and this is open. */
export interface TablePlace {
  readonly standing: Standing;
  readonly floor: Floor;
  readonly rows: readonly TableRow[];
  /** The same on the last turn, when the customer has one word left. */
  readonly last: readonly TableRow[];
}

/** How a persona of the shared parts reacts, read from its machine. */
export interface PersonaTable {
  readonly pickUp: readonly TableRow[];
  readonly places: readonly TablePlace[];
}

/** The whole introduction (C1), which no single move is. */
const introduction: readonly MoveId[] = ['identify', 'statePurpose', 'stateBenefit'];
const single = moveIds.map((move) => [move]);

const eventsOf = (moves: readonly MoveId[], roll: number, end: PersonaEvent): PersonaEvent[] => [
  { type: 'time.turn', roll },
  { type: 'line.begins', moves, assumesUnsaid: false, roll },
  ...moves.map((move) => ({ type: repEventOf(move), relevance: 'key' as const, roll })),
  end,
];

const ends = (roll: number): PersonaEvent => ({ type: 'line.ends', askable: true, roll });
const over = (roll: number): PersonaEvent => ({ type: 'time.over', roll });

function outcomesOf(react: (roll: number) => Reaction): readonly Outcome[] {
  const all = new Map<string, { -readonly [K in keyof Outcome]: Outcome[K] }>();
  for (let roll = 0; roll < rollSides; roll++) {
    const { replies, openers, state } = react(roll);
    const outcome = {
      rolls: 0,
      says: replies.at(-1) ?? null,
      opens: openers,
      ending: state.ending,
    };
    const key = JSON.stringify(outcome);
    const met = all.get(key) ?? outcome;
    met.rolls += 1;
    all.set(key, met);
  }
  return [...all.values()];
}

/** What comes of each line, with those together that come to the same. */
function rowsOf(
  lines: readonly (readonly MoveId[])[],
  react: (moves: readonly MoveId[], roll: number) => Reaction,
): readonly TableRow[] {
  const rows = new Map<string, { lines: (readonly MoveId[])[]; outcomes: readonly Outcome[] }>();
  for (const moves of lines) {
    const outcomes = outcomesOf((roll) => react(moves, roll));
    const key = JSON.stringify(outcomes);
    const row = rows.get(key) ?? { lines: [], outcomes };
    row.lines.push(moves);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** A condition of full patience for each standing and floor that talking leads to. */
function conditions(persona: Persona): ReadonlyMap<string, PersonaState> {
  const found = new Map<string, PersonaState>();
  const queue = [persona.start];
  const met = new Set(queue);
  for (const state of queue) {
    const floor = floors.find((one) => state.tags.has(`open-${one}`));
    const standing = standings.find((one) => state.tags.has(`need-${one}`));
    const key = `${standing} ${floor}`;
    if (floor && standing && !found.has(key)) found.set(key, state);
    for (const moves of state === persona.start ? [introduction] : single) {
      for (let roll = 0; roll < rollSides; roll++) {
        const next = persona.react(state, eventsOf(moves, roll, ends(roll))).state;
        if (next.ending || next.patience < state.patience || met.has(next)) continue;
        met.add(next);
        queue.push(next);
      }
    }
  }
  return found;
}

/**
 * Standings × floors × moves → kinds of reply, as the machine has them: for whoever writes a call and
 * reads no code. A question that is answered is its own answer here, and the customer has one left.
 */
export function personaTable(persona: Persona): PersonaTable {
  const found = conditions(persona);
  const say = (from: PersonaState) => (moves: readonly MoveId[], roll: number) =>
    persona.react(from, eventsOf(moves, roll, ends(roll)));
  const sayLast = (from: PersonaState) => {
    const last = persona.react(from, [{ type: 'time.last', roll: 0 }]).state;
    return (moves: readonly MoveId[], roll: number) =>
      persona.react(last, eventsOf(moves, roll, over(roll)));
  };
  const places = standings.flatMap((standing) =>
    floors.flatMap((floor) => {
      const from = found.get(`${standing} ${floor}`);
      if (!from) return [];
      const [rows, last] = [rowsOf(single, say(from)), rowsOf(single, sayLast(from))];
      return [{ standing, floor, rows, last }];
    }),
  );
  return { pickUp: rowsOf([introduction, ...single], say(persona.start)), places };
}
