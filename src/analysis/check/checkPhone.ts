import { languages, type Language } from '../../core/course/language.ts';
import { introLimit } from '../../core/course/times.ts';
import type { CallRules, CompiledLine } from '../../core/call/rules.ts';
import { englishWords } from '../../scenario/speech.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said, type Say } from './messages/messages.ts';

/** What fits on a phone: five lines and the customer's last sentence together at 390×844. */
export interface PhoneBounds {
  /** How many lines a call has. */
  readonly lines: readonly [least: number, most: number];
  /** Least share of the lines after the opening that are short, 0 to 1. */
  readonly shortLines: number;
  /** A short line: at most this many seconds, English words, and Chinese characters with marks. */
  readonly lineSeconds: number;
  readonly lineWords: number;
  readonly lineCharacters: number;
  /** Most seconds of an introduction (C1). */
  readonly introSeconds: number;
}

const characters = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** How many words or characters of a line in a language have to go. */
function tooMuch({ line }: CompiledLine, language: Language, bounds: PhoneBounds): number {
  const texts = [line.text, ...(line.also ?? [])].map((text) => text[language]);
  const lengths = texts.map((text) =>
    language === 'zh'
      ? characters(text) - bounds.lineCharacters
      : englishWords(text) - bounds.lineWords,
  );
  return Math.max(0, ...lengths);
}

/** What has to go of a line; nothing where it is short. */
function cuts(compiled: CompiledLine, bounds: PhoneBounds): readonly Say[] {
  const parts = languages.flatMap((language): readonly Say[] => {
    const count = tooMuch(compiled, language, bounds);
    return count > 0 ? [(m) => m.cutWords(language, count)] : [];
  });
  const seconds = compiled.line.seconds - bounds.lineSeconds;
  return seconds > 0 ? [...parts, (m) => m.cutSeconds(seconds)] : parts;
}

/** Holds lines to what can be read at a glance, and their number to what a call needs. */
export function checkPhone({ lines, beats }: CallRules, bounds: PhoneBounds): readonly Finding[] {
  const findings: Finding[] = [];
  const [least, most] = bounds.lines;
  if (lines.length < least || lines.length > most) {
    const found = said((m) => m.lineCount(lines.length, least, most));
    findings.push({ ...wholeScenario, bound: 'lineCount', ...found });
  }
  const opening = new Set(beats.opening.flatMap(({ slots }) => slots.flat()));
  for (const { line } of opening) {
    const { id, seconds } = line;
    if (seconds <= bounds.introSeconds) continue;
    const found = said((m) => m.longIntroduction(id, seconds, bounds.introSeconds, introLimit));
    findings.push({ part: 'line', id, bound: 'shortLines', ...found });
  }
  const later = lines.filter((line) => !opening.has(line));
  const long = later
    .map((line) => ({ id: line.line.id, cut: cuts(line, bounds) }))
    .filter(({ cut }) => cut.length > 0);
  const short = later.length - long.length;
  if (short >= bounds.shortLines * later.length) return findings;
  const needed = Math.ceil(bounds.shortLines * later.length) - short;
  for (const { id, cut } of long) {
    const found = said((m) => {
      const parts = cut.map((say) => say(m));
      return m.longLine(id, parts, long.length, later.length, needed);
    });
    findings.push({ part: 'line', id, bound: 'shortLines', ...found });
  }
  return findings;
}
