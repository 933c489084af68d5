import { partIds } from '../../../../core/scoring/rubric.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { gapOf, partFigures } from '../../../../progress/diagnosis/difference.ts';
import type { Measured } from '../../../../progress/diagnosis/measure.ts';
import type { Answer } from '../../../../progress/diagnosis/rows.ts';
import type { StatementId } from '../../../../progress/diagnosis/statements.ts';
import { Radar } from '../../../components/charts/Radar.tsx';
import { useOneDigit, useSigned } from '../../../useDayNames.ts';

export interface Compared {
  readonly answers: Readonly<Partial<Record<StatementId, Answer>>>;
  readonly measured: Readonly<Record<StatementId, Measured>>;
  readonly words: CourseWords;
}

/** Both sides by part of the rubric: drawn as a radar, and in figures. */
export function PartTable({ answers, measured, words }: Compared) {
  const messages = useMessages('self');
  const { columns, series, radar, partsCaption, gaps } = messages.difference;
  const oneDigit = useOneDigit();
  const signed = useSigned(1);
  const figures = partFigures(answers, measured);
  const of = (figure: number | null) => (figure === null ? messages.none : oneDigit(figure));
  return (
    <section className="self-card self-parts" aria-label={partsCaption}>
      <Radar
        label={radar}
        axes={partIds.map((part) => words.parts[part])}
        scale={[1, 5]}
        series={[
          { label: series.rated, values: partIds.map((part) => figures[part].rated) },
          { label: series.measured, values: partIds.map((part) => figures[part].measured) },
        ]}
      />
      <table className="self-table">
        <caption>{partsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.part}</th>
            <th scope="col">{columns.rated}</th>
            <th scope="col">{columns.measured}</th>
            <th scope="col">{columns.difference}</th>
          </tr>
        </thead>
        <tbody>
          {partIds.map((part) => {
            const { rated, measured: value } = figures[part];
            const gap = rated !== null && value !== null ? rated - value : null;
            return (
              <tr key={part}>
                <th scope="row">{words.parts[part]}</th>
                <td className="figures">{of(rated)}</td>
                <td className="figures">{of(value)}</td>
                <td>
                  {gap === null ? (
                    <span>{messages.none}</span>
                  ) : (
                    <>
                      <span className="figures">{signed(gap)}</span>{' '}
                      <span className="quiet">{gaps[gapOf(gap)]}</span>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
