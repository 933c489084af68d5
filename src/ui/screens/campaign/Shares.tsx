import { percentOf, type Breakdown } from '../../../progress/campaign/report.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './shares.css';

interface SharesProps {
  readonly caption: string;
  readonly shares: Breakdown;
}

/** A group by one of its features: counts, shares to two decimals, and what is not noted. */
export function Shares({ caption, shares: { of, named, shares } }: SharesProps) {
  const { report: messages } = useMessages('campaign');
  const missing = of - named;
  return (
    <table className="shares">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.name}</th>
          <th scope="col">{messages.count}</th>
          <th scope="col">{messages.share}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ name, count, percent }) => (
          <Row key={name} name={name} count={count} percent={percent} />
        ))}
        {missing > 0 && (
          <Row name={messages.notNoted} count={missing} percent={percentOf(missing, of)} faint />
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.total}</th>
          <td>{of}</td>
          <td>{asPercent(of === 0 ? 0 : 100)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly count: number;
  readonly percent: number;
  readonly faint?: boolean;
}

function Row({ name, count, percent, faint = false }: RowProps) {
  return (
    <tr className={faint ? 'shares-faint' : undefined}>
      <th scope="row">
        <span>{name}</span>
        <span className="shares-bar" style={{ inlineSize: `${percent}%` }} aria-hidden="true" />
      </th>
      <td>{count}</td>
      <td>{asPercent(percent)}</td>
    </tr>
  );
}

/** As the course prints it, such as `73.22 %`. */
function asPercent(percent: number): string {
  return `${percent.toFixed(2)}\u202f%`;
}
