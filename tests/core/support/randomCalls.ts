import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { replay } from '../../../src/core/call/replay.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { languages } from '../../../src/core/course/language.ts';
import type { Ending } from '../../../src/core/course/outcomes.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { wordingsIn } from './wordings.ts';

export interface RandomCalls {
  /** What is wrong, by seed; empty where nothing is. */
  readonly wrong: readonly string[];
  readonly endings: ReadonlySet<Ending>;
}

/**
 * What is said a second time, though it needn't be: the rep says no line twice, and the customer, who
 * may have to ask the same thing over and over, goes on to other words as long as there are any.
 */
function saidAgain(
  wordings: ReturnType<typeof wordingsIn>,
  { language, events }: Transcript,
): string | undefined {
  const said = new Set<string>();
  for (const event of events) {
    if (!('words' in event) || !event.words) continue;
    if (said.has(event.words)) {
      const place = event.type === 'customerSpoke' ? event.reply?.replace(/\d+$/u, '') : undefined;
      if (place === undefined) return event.words;
      const otherwise = [...wordings].some(
        ([id, { text, after, time }]) =>
          id.replace(/\d+$/u, '') === place && !after && !time && !said.has(text[language]),
      );
      if (otherwise) return event.words;
    }
    said.add(event.words);
  }
  return undefined;
}

/**
 * Plays random calls, in both languages by turns, and holds each to the same: it ends in an outcome
 * within its turns, replays to the same bytes, says nothing twice that could be said otherwise, and
 * scores within 0 to 100.
 *
 * @param firstSeed of `count` seeds in a row
 */
export function checkCalls(rules: CallRules, firstSeed: number, count: number): RandomCalls {
  const wordings = wordingsIn(rules.scenario);
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
    const replayed = replay(rules, transcript).transcript;
    if (JSON.stringify(replayed) !== JSON.stringify(transcript))
      wrong.push(`${seed} replays otherwise`);
    const again = saidAgain(wordings, transcript);
    if (again !== undefined) wrong.push(`${seed} says twice: ${again}`);
    const { total } = scoreCall(transcript);
    if (!(total >= 0 && total <= 100)) wrong.push(`${seed} scores ${total}`);
  }
  return { wrong, endings };
}
