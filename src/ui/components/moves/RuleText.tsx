import { isRule } from '../../../core/course/rules.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { RuleTag } from './RuleTag.tsx';

/** A sentence of the course's words in which a rule's handle (C17) opens the rule. */
export function RuleText({ text, words }: { text: string; words: CourseWords }) {
  const pieces = text.split(/\b(C\d+)\b/);
  return (
    <>
      {pieces.map((piece, i) => {
        const place = pieces.slice(0, i).join('').length;
        return isRule(piece) ? (
          <RuleTag key={place} rule={piece} words={words} />
        ) : (
          <span key={place}>{piece}</span>
        );
      })}
    </>
  );
}
