import { introLimit } from '../../../../core/course/times.ts';
import { partIds, type PartId } from '../../../../core/scoring/rubric.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { gapOf } from '../../../../progress/diagnosis/difference.ts';
import { fewestCalls } from '../../../../progress/diagnosis/measure.ts';
import {
  statementOf,
  statementsIn,
  type StatementId,
} from '../../../../progress/diagnosis/statements.ts';
import { RuleTag } from '../../../components/moves/RuleTag.tsx';
import { useOneDigit, useSigned } from '../../../useDayNames.ts';
import type { Compared } from './PartTable.tsx';

/** Every statement: the answer, what the calls measured, on how many it rests, and the difference. */
export function StatementTable(compared: Compared) {
  const { columns, statementsCaption } = useMessages('self').difference;
  return (
    <section className="self-card" aria-label={statementsCaption}>
      <table className="self-table self-statements">
        <caption>{statementsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.statement}</th>
            <th scope="col">{columns.rated}</th>
            <th scope="col">{columns.measured}</th>
            <th scope="col">{columns.rests}</th>
            <th scope="col">{columns.difference}</th>
          </tr>
        </thead>
        {partIds.map((part) => (
          <PartRows key={part} part={part} {...compared} />
        ))}
      </table>
    </section>
  );
}

function PartRows({ part, words, ...rest }: Compared & { part: PartId }) {
  return (
    <tbody>
      <tr className="self-part">
        <th scope="rowgroup" colSpan={5}>
          {words.parts[part]}
        </th>
      </tr>
      {statementsIn(part).map((id) => (
        <StatementRow key={id} id={id} words={words} {...rest} />
      ))}
    </tbody>
  );
}

function StatementRow({ id, answers, measured, words }: Compared & { id: StatementId }) {
  const messages = useMessages('self');
  const { columns, calls, notYet, unseen, gaps } = messages.difference;
  const oneDigit = useOneDigit();
  const signed = useSigned(1);
  const { rules, measure } = statementOf(id);
  const answer = answers[id];
  const { value, calls: count } = measured[id];
  const gap = answer !== undefined && value !== null ? answer - value : null;
  return (
    <tr>
      <th scope="row">
        <span>{messages.statements(introLimit)[id]}</span> <RuleTag rule={rules[0]} words={words} />
      </th>
      <td className="figures">
        <CellLabel>{columns.rated}</CellLabel>
        <span>{answer ?? messages.none}</span>
      </td>
      {value === null ? (
        <td className="self-unknown" colSpan={3}>
          <CellLabel>{columns.measured}</CellLabel>
          <span>{typeof measure === 'string' ? unseen[measure] : notYet(count, fewestCalls)}</span>
        </td>
      ) : (
        <>
          <td className="figures">
            <CellLabel>{columns.measured}</CellLabel>
            <strong>{oneDigit(value)}</strong>
          </td>
          <td className="figures">
            <CellLabel>{columns.rests}</CellLabel>
            <span>{calls(count)}</span>
          </td>
          <td data-gap={gap === null ? undefined : gapOf(gap)}>
            <CellLabel>{columns.difference}</CellLabel>
            {gap !== null && (
              <span className="self-gap">
                <span className="figures">{signed(gap)}</span> <span>{gaps[gapOf(gap)]}</span>
              </span>
            )}
          </td>
        </>
      )}
    </tr>
  );
}

/** The column's name before its figure where the table is folded up; the ear has the heading. */
function CellLabel({ children }: { children: string }) {
  return (
    <span className="self-cell-label" aria-hidden="true">
      {children}
    </span>
  );
}
