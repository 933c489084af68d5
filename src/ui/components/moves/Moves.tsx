import { moves, type MoveId } from '../../../core/course/moves.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { RuleTag } from './RuleTag.tsx';
import './moves.css';

/** Moves by name, each with the course's reason for or against it. */
export function Moves({ of, words }: { of: readonly MoveId[]; words: CourseWords }) {
  return (
    <ul className="moves">
      {of.map((move) => (
        <li key={move} data-quality={moves[move].quality}>
          <strong>{words.moves[move].name}</strong>{' '}
          <RuleTag rule={moves[move].rules[0]} words={words} />
          <br />
          <span>{words.moves[move].reason}</span>
        </li>
      ))}
    </ul>
  );
}
