import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { replay } from '../../../src/core/call/replay.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { languages } from '../../../src/core/course/language.ts';
import type { Ending } from '../../../src/core/course/outcomes.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';

export interface RandomCalls {
  /** What is wrong, by seed; empty where nothing is. */
  readonly wrong: readonly string[];
  readonly endings: ReadonlySet<Ending>;
}

/**
 * Plays random calls, in both languages by turns, and holds each to the same: it ends in an outcome
 * within its turns, replays to the same bytes, says nothing twice and scores within 0 to 100.
 *
 * @param firstSeed of `count` seeds in a row
 */
export function checkCalls(rules: CallRules, firstSeed: number, count: number): RandomCalls {
  const wrong: string[] = [];
  const endings = new Set<Ending>();
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const language = languages[seed % languages.length] ?? 'zh';
    const { position, transcript } = playRandomCall(rules, seed, language);
    const { ending } = position.persona;
    const last = transcript.events.at(-1);
    if (ending === null || last?.type !== 'callEnded' || last.ending !== ending) {
      wrong.push(`${seed} has no outcome`);
      continue;
    }
    endings.add(ending);
    const turns = transcript.events.filter(({ type }) => type === 'repActed').length;
    if (turns > rules.scenario.turns) wrong.push(`${seed} takes ${turns} turns`);
    const again = replay(rules, transcript).transcript;
    if (JSON.stringify(again) !== JSON.stringify(transcript))
      wrong.push(`${seed} replays otherwise`);
    const said = transcript.events.flatMap((e) => ('words' in e && e.words ? [e.words] : []));
    if (new Set(said).size < said.length) wrong.push(`${seed} says something twice`);
    const { total } = scoreCall(transcript);
    if (!(total >= 0 && total <= 100)) wrong.push(`${seed} scores ${total}`);
  }
  return { wrong, endings };
}
