import { skills } from '../../../core/course/skills.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { DrillRecord } from '../../../progress/drills/drillRecord.ts';
import { unsureAbove, type Rating } from '../../../progress/drills/glicko2.ts';
import './skillTable.css';

/** The scale of the lines: nearly everybody is between. */
const [lowest, highest] = [900, 2100];

/** Where each level but the lowest begins; everybody new stands at 1500. */
const levelsFrom = [1350, 1500, 1650, 1800] as const;
const levelOf = (rating: number) => levelsFrom.filter((from) => rating >= from).length;

const share = (rating: number) =>
  (100 * (Math.min(highest, Math.max(lowest, rating)) - lowest)) / (highest - lowest);

/** Where the trainee stands in each skill: the level in words, and a line as long as it is unsure. */
export function SkillTable({ record }: { record: Pick<DrillRecord, 'ratings'> }) {
  const messages = useMessages('drills');
  const { ratings } = messages;
  return (
    <section className="drills-skills">
      <table className="skill-table">
        <caption>{ratings.title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{ratings.skill}</th>
            <th scope="col">{ratings.rating}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => {
            const rating = record.ratings[skill];
            return (
              <tr key={skill}>
                <th scope="row">{messages.skills[skill]}</th>
                <td className="figures">
                  {rating ? <Strength of={rating} /> : <span>{ratings.none}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="skill-hint">{ratings.hint}</p>
    </section>
  );
}

function Strength({ of: { rating, deviation } }: { of: Rating }) {
  const { ratings } = useMessages('drills');
  // 95 % of the time the true strength lies within two deviations.
  const [from, to] = [rating - 2 * deviation, rating + 2 * deviation];
  const level = (at: number) => ratings.levels[levelOf(at)] ?? '';
  const [left, right] = [share(from), share(to)];
  return (
    <>
      <strong>{level(rating)}</strong>{' '}
      {deviation > unsureAbove && <span className="skill-unsure">{ratings.unsure}</span>}
      <span className="visually-hidden">{ratings.range(level(from), level(to))}</span>
      <span className="skill-line" aria-hidden="true">
        <span style={{ insetInlineStart: `${left}%`, width: `${right - left}%` }} />
        <i style={{ insetInlineStart: `${share(rating)}%` }} />
      </span>
    </>
  );
}
