import { mix } from '../src/core/call/chance.ts';
import { rulesOf } from '../src/core/call/callRules.ts';
import type { CallRules } from '../src/core/call/rules.ts';
import { linesOnOffer, startCall, step } from '../src/core/call/step.ts';
import { personaOf } from '../src/core/persona/personas.ts';
import { readFiles, shipped } from '../src/cli/library.ts';

/** A shipped call by its id, read as the command line reads it. */
export function shippedCall(id: string): CallRules {
  const [file] = readFiles(process.cwd(), [`scenarios/calls/${id}.yaml`], shipped);
  const scenario = file?.kind === 'scenario' ? file.read.value?.scenario : undefined;
  if (!scenario) throw new Error(`the call ${id} can't be read: run npm run scenario:check`);
  return rulesOf(scenario, personaOf(scenario.persona));
}

/** Ids of the shipped calls, as the command line finds them. */
export const shippedIds = (): readonly string[] =>
  readFiles(process.cwd(), [], shipped).flatMap((file) =>
    file.kind === 'scenario' && file.read.value ? [file.read.value.scenario.id] : [],
  );

const salt = 211;
const mostTries = 2000;

/**
 * Keys (1 to 5 for the lines as they stand on screen) that keep a call of this seed going for all
 * its turns: choices made at random until some do.
 *
 * @throws Error when none of 2,000 random calls lasts that long
 */
export function keysOfLongCall(rules: CallRules, seed: number): readonly string[] {
  for (let tried = 0; tried < mostTries; tried++) {
    const keys: string[] = [];
    let state = startCall(rules, { seed, language: 'zh', mode: 'practice' });
    while (!state.position.persona.ending) {
      const lines = linesOnOffer(rules, state);
      const index = mix(seed, state.position.turn, salt, tried) % lines.length;
      keys.push(String(index + 1));
      state = step(rules, state, { type: 'say', line: lines[index]?.line.id ?? '' });
    }
    if (keys.length === rules.scenario.turns) return keys;
  }
  throw new Error(`no random call of seed ${seed} lasts ${rules.scenario.turns} turns`);
}
