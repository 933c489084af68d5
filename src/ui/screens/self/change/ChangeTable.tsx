import { partIds, type PartId } from '../../../../core/scoring/rubric.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Change, Changed } from '../../../../progress/diagnosis/change.ts';
import type { PartFigures } from '../../../../progress/diagnosis/difference.ts';
import { Radar } from '../../../components/charts/Radar.tsx';
import { useOneDigit, useSigned } from '../../../useDayNames.ts';

type Figures = Readonly<Record<PartId, PartFigures>>;

interface ChangeTableProps {
  readonly before: Figures;
  readonly after: Figures;
  readonly change: Change;
  readonly words: CourseWords;
}

/** Then and now by part of the rubric: two radars, and all in figures. */
export function ChangeTable({ before, after, change, words }: ChangeTableProps) {
  const messages = useMessages('self');
  const { radar, radarRated, caption, columns } = messages.change;
  const oneDigit = useOneDigit();
  const written = (figure: number | null) => (figure === null ? messages.none : oneDigit(figure));
  return (
    <section className="self-card" aria-label={caption}>
      <div className="self-radars">
        <div>
          <h2>{messages.difference.series.rated}</h2>
          <Web label={radarRated} of="rated" {...{ before, after, words }} />
        </div>
        <div>
          <h2>{messages.difference.series.measured}</h2>
          <Web label={radar} of="measured" {...{ before, after, words }} />
        </div>
      </div>
      <table className="self-table self-changes">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.part}</th>
            <th scope="col">{columns.ratedBefore}</th>
            <th scope="col">{columns.ratedAfter}</th>
            <th scope="col">{columns.measuredBefore}</th>
            <th scope="col">{columns.measuredAfter}</th>
            <th scope="col">{columns.equal}</th>
          </tr>
        </thead>
        <tbody>
          {partIds.map((part) => (
            <tr key={part}>
              <th scope="row">{words.parts[part]}</th>
              <Cell label={columns.ratedBefore}>{written(before[part].rated)}</Cell>
              <Cell label={columns.ratedAfter}>{written(after[part].rated)}</Cell>
              <Cell label={columns.measuredBefore}>{written(before[part].measured)}</Cell>
              <Cell label={columns.measuredAfter}>{written(after[part].measured)}</Cell>
              <EqualCalls changed={change.parts[part]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface WebProps extends Omit<ChangeTableProps, 'change'> {
  readonly label: string;
  readonly of: keyof PartFigures;
}

/** One side's figures, then and now. */
function Web({ label, of, before, after, words }: WebProps) {
  const { series } = useMessages('self').change;
  return (
    <Radar
      label={label}
      axes={partIds.map((part) => words.parts[part])}
      scale={[1, 5]}
      series={[
        { label: series.before, values: partIds.map((part) => before[part][of]) },
        { label: series.after, values: partIds.map((part) => after[part][of]) },
      ]}
    />
  );
}

function Cell({ label, children }: { label: string; children: string }) {
  return (
    <td className="figures">
      <span className="self-cell-label" aria-hidden="true">
        {label}
      </span>
      <span>{children}</span>
    </td>
  );
}

/** The difference on calls of equal difficulty, and what may be said of it. */
function EqualCalls({ changed: { verdict, tested } }: { changed: Changed }) {
  const { columns, verdicts } = useMessages('self').change;
  const signed = useSigned(0);
  return (
    <td data-verdict={verdict}>
      <span className="self-cell-label" aria-hidden="true">
        {columns.equal}
      </span>
      <span className="self-gap">
        {tested && <span className="figures">{signed(tested.difference)}</span>}{' '}
        <span className="quiet">{verdicts[verdict]}</span>
      </span>
    </td>
  );
}
