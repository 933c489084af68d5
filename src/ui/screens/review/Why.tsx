import type { PersonaChange, ReviewedChoice } from '../../../analysis/review.ts';
import { moves, type MoveId } from '../../../core/course/moves.ts';
import { stages, type Stage } from '../../../core/course/stages.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { RuleTag } from '../debrief/RuleTag.tsx';

interface ReasonsProps {
  readonly chosen: ReviewedChoice;
  /** `null` where nothing was better. */
  readonly best: ReviewedChoice | null;
  readonly words: CourseWords;
}

/** What the course says of the moves made, and of those that the better line has besides. */
export function Reasons({ chosen, best, words }: ReasonsProps) {
  const messages = useMessages('review');
  const others = best?.moves.filter((move) => !chosen.moves.includes(move)) ?? [];
  return (
    <div className="detail-why">
      <h3>{messages.why}</h3>
      {best && <h4>{messages.yours}</h4>}
      <Moves of={chosen.moves} words={words} />
      {others.length > 0 && (
        <>
          <h4>{messages.better}</h4>
          <Moves of={others} words={words} />
        </>
      )}
    </div>
  );
}

function Moves({ of, words }: { of: readonly MoveId[]; words: CourseWords }) {
  return (
    <ul className="detail-moves">
      {of.map((move) => (
        <li key={move} data-quality={moves[move].quality}>
          <strong>{words.moves[move].name}</strong>{' '}
          <RuleTag rule={moves[move].rules[0]} words={words} />
          <br />
          {words.moves[move].reason}
        </li>
      ))}
    </ul>
  );
}

const isStage = (tag: string): tag is Stage => stages.some((stage) => stage === tag);

/** What the persona's machine did: patience, and the conditions that came and went. */
export function Inside({ change, words }: { change: PersonaChange; words: CourseWords }) {
  const messages = useMessages('review');
  const { patience, tagsGained, tagsLost } = change;
  const [before, after] = patience;
  const named = (tag: string) => {
    if (isStage(tag)) return words.stages[tag];
    return messages.conditions[tag] ?? <code>{tag}</code>;
  };
  const lists = [
    [messages.gained, tagsGained],
    [messages.gone, tagsLost],
  ] as const;
  return (
    <div className="detail-inside">
      <h3>{messages.inside}</h3>
      <p className="figures">
        {before === after ? messages.patienceSame(after) : messages.patience(before, after)}
      </p>
      {lists.map(
        ([label, tags]) =>
          tags.length > 0 && (
            <div key={label} className="conditions">
              <h4>{label}</h4>
              <ul className="condition-list">
                {tags.map((tag) => (
                  <li key={tag}>{named(tag)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {tagsGained.length + tagsLost.length === 0 && <p>{messages.unmoved}</p>}
    </div>
  );
}
