import { advance } from '../../core/call/advance.ts';
import { mix, rollOf } from '../../core/call/chance.ts';
import type { MoveId } from '../../core/course/moves.ts';
import type { Skill } from '../../core/course/skills.ts';
import type { Position } from '../../core/call/position.ts';
import { choicesAt } from '../graph/choices.ts';
import { isMarked } from '../solver/marked.ts';
import { letThrough } from '../review/letThrough.ts';
import { onlyMoveBound } from '../review/review.ts';
import type { Solution } from '../solver/solve.ts';
import { silence, type Deck, type Drill, type Family } from './deck.ts';
import { skillOf } from './skills.ts';
import { startRatings } from './startRating.ts';

/** Below this worth, points of 100, a call is not worth a drill: there is too little to keep. */
export const leastValue = 30;

/** Calls played to come upon positions. */
const calls = 8000;
/** Most drills of a family, so that none crowds out the others and a deck stays small. */
const familySize = 20;

/** Shares of the rep's turns that go wrong, one a call: some calls go well, some go astray. */
const errorRates = [0.1, 0.35, 0.6] as const;
/** Apart from the salts of the call itself. */
const salt = { skill: 201, slip: 202, which: 203 } as const;

const hundredth = (points: number) => Math.round(100 * points) / 100;
const chance = (...parts: readonly number[]) => mix(...parts) / 0x100000000;

/** What a position asks for, where it asks for one thing alone. */
interface Found {
  readonly skill: Skill;
  readonly move: MoveId;
  readonly drill: Drill;
  /** The same lines on offer, with the same one right: for a trainee it is the same question. */
  readonly question: string;
}

/**
 * Drills of a solved scenario: positions in which exactly one choice keeps the call (every other
 * loses ten points or more, and before it the call is worth 30 at least). Each is met in a seeded
 * call of mixed play, best lines among errors, so that a real conversation leads up to it.
 *
 * The right line meets what the customer has just left open (C5, C11, C25, C28); on the last turn
 * there are drills of closing alone. Left out: where the best line makes a move that the course warns of or is marked as a beginner's,
 * and where cutting in is best. That is right for once, and would teach the wrong thing.
 */
export function findDrills(solution: Solution): Deck {
  const { graph, value, best, choiceValue } = solution;
  const { rules } = graph;
  const ratingAt = startRatings(graph);

  const examine = (
    position: Position,
    index: number,
    seed: number,
    said: readonly number[],
  ): Found | null => {
    const most = 100 * (value[index] as number);
    if (most < leastValue) return null;
    const first = graph.choiceAt[index] as number;
    const choices = choicesAt(rules, position);
    const right = (best[index] as number) - first;
    const choice = choices[right];
    if (!choice || choice.type === 'interrupt' || choice.type === 'hangUp') return null;
    const losses = choices.map((_, i) => most - 100 * choiceValue(first + i));
    // Rounding must not carry anything over the bound.
    if (losses.some((loss, i) => i !== right && loss < onlyMoveBound)) return null;
    const line = choice.type === 'say' ? choice.line.line : null;
    if (line && isMarked(line)) return null;
    const move = line?.moves.at(-1) ?? 'letThemTalk';
    const skill = skillOf(move, position);
    // On the last turn anything but the end is too late, whoever listens.
    if (position.turn + 1 === rules.scenario.turns && skill !== 'closing') return null;
    // A drill is about hearing: the right line meets what the customer left open. The roll is all one.
    if (letThrough(rules, position, choice, 0) === false) return null;
    const offered = choices.flatMap((one, i) =>
      one.type === 'interrupt'
        ? []
        : [{ name: one.type === 'say' ? one.line.index : silence, loss: losses[i] as number }],
    );
    return {
      skill,
      move,
      question: `${offered.map(({ name }) => name).join()}/${right}`,
      drill: {
        seed,
        said,
        value: hundredth(most),
        losses: offered.map(({ loss }) => hundredth(Math.max(0, loss))),
        rating: ratingAt(index, first + right),
      },
    };
  };

  const met = new Map<string, Found>();
  // What a position asks for is the same whichever call leads up to it: the first one counts.
  const examined = new Set<number>();
  for (let seed = 1; seed <= calls; seed++) {
    const errors = errorRates[mix(seed, salt.skill) % errorRates.length] as number;
    const said: number[] = [];
    let position = graph.positionAt(0);
    while (!position.persona.ending) {
      const index = graph.indexOf(position);
      const found = examined.has(index) ? null : examine(position, index, seed, [...said]);
      examined.add(index);
      if (found && !met.has(found.question)) met.set(found.question, found);
      const choices = choicesAt(rules, position);
      const { turn } = position;
      let choice = choices[(best[index] as number) - (graph.choiceAt[index] as number)];
      if (choice?.type === 'interrupt' || chance(seed, turn, salt.slip) < errors) {
        // What a beginner does is say something; hardly one waits, and nobody cuts in.
        const lines = choices.filter(({ type }) => type === 'say');
        choice = lines[mix(seed, turn, salt.which) % lines.length];
      }
      if (!choice) break;
      said.push(choice.type === 'say' ? choice.line.index : silence);
      ({ position } = advance(rules, position, choice, rollOf(seed, turn + 1)));
    }
  }

  return {
    scenario: rules.scenario.id,
    hash: rules.scenario.hash,
    persona: rules.persona.id,
    worth: hundredth(100 * (value[0] as number)),
    families: familiesOf([...met.values()]),
  };
}

/** Sorted by skill and move; of a family too large the drills are taken evenly from its lot. */
function familiesOf(found: readonly Found[]): readonly Family[] {
  const families = new Map<string, { skill: Skill; move: MoveId; all: Drill[] }>();
  for (const { skill, move, drill } of found) {
    const key = `${skill}/${move}`;
    const family = families.get(key) ?? { skill, move, all: [] };
    family.all.push(drill);
    families.set(key, family);
  }
  return [...families.values()].map(({ skill, move, all }) => {
    const every = Math.max(1, all.length / familySize);
    const count = Math.min(all.length, familySize);
    const drills = Array.from({ length: count }, (_, i) => all[Math.floor(i * every)] as Drill);
    return { skill, move, drills };
  });
}
