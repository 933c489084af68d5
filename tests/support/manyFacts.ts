import { mix } from '../../src/core/call/chance.ts';
import { compileCall, type CallRules } from '../../src/core/call/rules.ts';
import type { Fact, Line, Replies } from '../../src/core/call/scenario.ts';
import { linesOf } from './linesOf.ts';

const count = 45;
const names = Array.from({ length: count }, (_, i) => `many-${i}`);
const pick = (...of: readonly number[]): string => names[mix(...of) % count] as string;
const oneIn = (n: number, ...of: readonly number[]): boolean => mix(...of, n) % n === 0;

/** Facts that stand before the call's own, which so lie beyond the first 32. */
const facts: readonly Fact[] = names.map((id, i) => ({
  id,
  kind: i % 7 === 3 ? 'cue' : 'point',
  text: { zh: id, en: id },
  known: i % 9 === 4,
}));

function revealing(replies: Replies, line: number): Replies {
  return Object.fromEntries(
    Object.entries(replies).map(([kind, wordings], i) => [
      kind,
      wordings.map((one) => ({ ...one, reveals: [...one.reveals, pick(1, line, i)] })),
    ]),
  );
}

function reading(line: Line, index: number): Line {
  const { when } = line;
  return {
    ...line,
    replies: revealing(line.replies, index),
    when: {
      ...when,
      notFacts: oneIn(2, 2, index) ? [...when.notFacts, pick(3, index)] : when.notFacts,
      facts: oneIn(6, 4, index) ? [...when.facts, pick(5, index)] : when.facts,
    },
  };
}

/** A call with 45 more facts than it has, that nothing reveals or reads. */
export function withIdleFacts({ scenario, persona }: CallRules): CallRules {
  return compileCall({ ...scenario, facts: [...facts, ...scenario.facts] }, persona);
}

/** A call with 45 more facts than it has, revealed and read all over its lines. */
export function withManyFacts({ scenario, persona, lines }: CallRules): CallRules {
  const changed = new Map(lines.map(({ line }, i) => [line.id, reading(line, i)]));
  const reworked = linesOf(scenario, (line) => changed.get(line.id) ?? line);
  return compileCall({ ...reworked, facts: [...facts, ...scenario.facts] }, persona);
}
