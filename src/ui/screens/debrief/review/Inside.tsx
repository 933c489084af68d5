import type { PersonaChange } from '../../../../analysis/review/personaChange.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { holders, netArrows } from './statechart/pathTaken.ts';
import { useStateNames } from './statechart/useStateNames.ts';

interface InsideProps {
  readonly change: PersonaChange;
  readonly persona: string;
  readonly words: CourseWords;
}

/** A region's path has two keys: `talking.need`. */
const regionOf = (path: string) => holders(path)[1] ?? path;

/** What the persona's machine did: patience, what changed, and what stayed as it was. */
export function Inside({ change, persona, words }: InsideProps) {
  const messages = useMessages('review');
  const nameOf = useStateNames(persona, words);
  const { from, to, patience } = change;
  const [before, after] = patience;
  const arrows = netArrows(change);
  const moved = new Set(arrows.map((taken) => regionOf(taken.to)));
  const regions = [...new Set(to.filter((path) => holders(path).length > 2).map(regionOf))];
  const still = regions.filter(
    (region) => !moved.has(region) && from.some((path) => regionOf(path) === region),
  );
  return (
    <div className="detail-inside">
      <h3>{messages.inside}</h3>
      <ul className="inside-list">
        <li className="figures" data-moved={before !== after}>
          {before === after ? messages.patienceSame(after) : messages.patience(before, after)}
        </li>
        {arrows.map((taken) => (
          <li key={`${taken.from} ${taken.to}`} data-moved="true">
            {holders(taken.to).length === 1
              ? messages.callEnds(nameOf(taken.to))
              : messages.became(nameOf(taken.inside), nameOf(taken.from), nameOf(taken.to))}
          </li>
        ))}
        {still.map((region) => {
          const outermost = to.map(holders).find((all) => all[1] === region)?.[2];
          return (
            outermost && <li key={region}>{messages.stays(nameOf(region), nameOf(outermost))}</li>
          );
        })}
      </ul>
    </div>
  );
}
