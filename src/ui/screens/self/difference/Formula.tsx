import { introLimit } from '../../../../core/course/times.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { callsMeasured, fewestCalls } from '../../../../progress/diagnosis/measure.ts';
import {
  statementIds,
  statementOf,
  type StatementId,
} from '../../../../progress/diagnosis/statements.ts';

/** How the figures come about, in full; statement by statement on demand. */
export function Formula({ words }: { words: CourseWords }) {
  const messages = useMessages('self');
  const { formula } = messages;
  const statements = messages.statements(introLimit);
  const measureOf = useMeasureNames(words);
  return (
    <section className="self-card self-formula" aria-labelledby="self-formula">
      <h2 id="self-formula">{formula.title}</h2>
      <p>{formula.lead}</p>
      <p>{formula.scale}</p>
      <p className="self-equation">{formula.equation}</p>
      <p>{formula.anchors}</p>
      <p>{formula.calls(callsMeasured, fewestCalls)}</p>
      <p>{formula.gap}</p>
      <details>
        <summary>{formula.each}</summary>
        <dl>
          {statementIds.map((id) => (
            <div key={id}>
              <dt>{statements[id]}</dt>
              <dd>{measureOf(id)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** Says of a statement how the calls measure it. */
function useMeasureNames(words: CourseWords): (id: StatementId) => string {
  const { formula, difference } = useMessages('self');
  return (id) => {
    const { measure } = statementOf(id);
    if (typeof measure === 'string') return difference.unseen[measure];
    if ('criteria' in measure) {
      return formula.criteria(measure.criteria.map((one) => words.criteria[one].name));
    }
    if ('without' in measure) return formula.without;
    const met = formula.met[measure.met];
    return measure.by === undefined
      ? met
      : formula.by(met, words.personas[measure.by]?.name ?? measure.by);
  };
}
