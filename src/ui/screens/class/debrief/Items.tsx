import type { LineItem } from '../../../../analysis/classroom/items.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import './items.css';

const columns = ['offered', 'taken', 'right', 'cost', 'difficulty', 'discrimination'] as const;

/** Statistics of every line that was on offer: how hard, how telling, and what nobody takes. */
export function Items({ items }: { items: readonly LineItem[] }) {
  const { items: messages } = useMessages('classDebrief');
  const language = useLanguage();
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, {
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const cells = (item: LineItem) => ({
    offered: String(item.offered),
    taken: String(item.taken),
    right: `${item.takenRight}/${item.right}`,
    cost: item.cost === null ? '–' : figure.format(item.cost),
    difficulty: item.difficulty === null ? '–' : share.format(item.difficulty),
    discrimination: item.discrimination === null ? '–' : signed.format(item.discrimination),
  });
  const untaken = items.filter(({ taken }) => taken === 0).length;
  return (
    <details className="class-card class-items">
      <summary>
        <h2>{messages.title}</h2>
      </summary>
      <p>{messages.untaken(untaken, items.length)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by key */}
      <div className="class-items-frame" tabIndex={0} role="group" aria-label={messages.title}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{messages.line}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {messages.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => {
              const written = cells(item);
              return (
                <tr key={item.line} data-untaken={item.taken === 0}>
                  <th scope="row">{item.words}</th>
                  {columns.map((column) => (
                    <td key={column}>{written[column]}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ul className="quiet">
        {messages.how.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
