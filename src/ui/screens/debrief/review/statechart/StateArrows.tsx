import type { ChartArrow, ChartCondition, ChartState } from '../../../../../core/persona/chart.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { holders } from './pathTaken.ts';
import { useEventNames } from './useEventNames.ts';

interface StateArrowsProps {
  readonly state: ChartState;
  readonly nameOf: (path: string) => string;
  readonly words: CourseWords;
}

/** Where a state's own arrows lead, and what each asks for. */
export function StateArrows({ state, nameOf, words }: StateArrowsProps) {
  const messages = useMessages('review');
  const { chart } = messages;
  const eventName = useEventNames(words);
  const together = new Map<string, ChartArrow[]>();
  for (const arrow of state.arrows) {
    const key = `${arrow.on} ${arrow.to}`;
    together.set(key, [...(together.get(key) ?? []), arrow]);
  }
  /** A state by its name and that of the one around it: half of them are called "known". */
  const placed = (path: string) => holders(path).slice(-2).map(nameOf).join(': ');
  const inWords = (condition: ChartCondition): string => {
    switch (condition.is) {
      case 'roll':
        return chart.rolls(condition.below);
      case 'state':
        return chart.holds(placed(condition.path));
      case 'relevance':
        return chart[condition.atLeast];
      case 'guard':
        return chart.guards[condition.name] ?? condition.name;
    }
  };
  return (
    <section className="state-arrows" aria-live="polite">
      <h3>{chart.from(placed(state.path))}</h3>
      {together.size === 0 && <p>{chart.nowhere}</p>}
      <ul>
        {[...together].map(([key, ways]) => (
          <li key={key}>
            <strong>{eventName(ways[0]?.on ?? '')}</strong> →{' '}
            <span>{nameOf(ways[0]?.to ?? '')}</span>
            {ways.map(
              ({ conditions }, i) =>
                conditions.length > 0 && (
                  <span key={i} className="quiet arrow-condition">
                    <span>{chart.when}</span>{' '}
                    <span>{conditions.map(inWords).join(messages.listComma)}</span>
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
