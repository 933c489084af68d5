import type { ChartArrow, ChartCondition, ChartState } from '../../../../core/persona/chart.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { holders } from './pathTaken.ts';
import { useEventNames } from './useEventNames.ts';

interface StateArrowsProps {
  readonly state: ChartState;
  readonly states: readonly ChartState[];
  readonly nameOf: (path: string) => string;
  readonly words: CourseWords;
}

/** Where a state can lead, by its own arrows and those of the states that hold it. */
export function StateArrows({ state, states, nameOf, words }: StateArrowsProps) {
  const messages = useMessages('review');
  const { chart } = messages;
  const eventName = useEventNames(words);
  const around = holders(state.path).slice(1);
  const arrows = states
    .filter(({ path }) => around.includes(path))
    .toReversed()
    .flatMap((one) => one.arrows);
  const together = new Map<string, ChartArrow[]>();
  for (const arrow of arrows) {
    const key = `${arrow.on} ${arrow.to}`;
    together.set(key, [...(together.get(key) ?? []), arrow]);
  }
  const inWords = (condition: ChartCondition): string => {
    switch (condition.is) {
      case 'roll':
        return chart.rolls(condition.below);
      case 'state':
        return chart.holds(nameOf(condition.path));
      case 'relevance':
        return chart[condition.atLeast];
      case 'guard':
        return chart.guards[condition.name] ?? condition.name;
    }
  };
  return (
    <section className="state-arrows" aria-live="polite">
      <h4>{chart.from(nameOf(state.path))}</h4>
      {together.size === 0 && <p>{chart.nowhere}</p>}
      <ul>
        {[...together].map(([key, ways]) => (
          <li key={key}>
            <strong>{eventName(ways[0]?.on ?? '')}</strong> → {nameOf(ways[0]?.to ?? '')}
            {ways.map(
              ({ conditions }, i) =>
                conditions.length > 0 && (
                  <span key={i} className="quiet arrow-condition">
                    {chart.when} {conditions.map(inWords).join(messages.listComma)}
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
