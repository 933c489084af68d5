import {
  floors,
  objectionKinds,
  standings,
  whatMeets,
  whatMeetsObjection,
  type Floor,
  type Meeting,
} from '../../../core/course/floor.ts';
import type { MoveId } from '../../../core/course/moves.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';

/** One row: when it holds, and what meets it. */
interface Row {
  readonly id: string;
  /** Names of the standings or the kinds of objection that it holds for; all of them where empty. */
  readonly when: readonly string[];
  readonly meeting: Meeting;
}

const meetsAnything = ({ fully, softly }: Meeting) => fully.length + softly.length > 0;

/** The rows of a floor: neighbouring standings that are met alike share one. */
function rowsOf(floor: Floor, { floors: words }: CourseWords): readonly Row[] {
  if (floor === 'objects') {
    return objectionKinds.map((kind) => ({
      id: kind,
      when: [words.objections[kind]],
      meeting: whatMeetsObjection[kind],
    }));
  }
  const rows: Row[] = [];
  for (const standing of standings) {
    const meeting = whatMeets[floor][standing];
    if (!meetsAnything(meeting)) continue;
    const when = [words.standings[standing]];
    const same = rows.findLast((row) => JSON.stringify(row.meeting) === JSON.stringify(meeting));
    if (same) rows[rows.indexOf(same)] = { ...same, when: [...same.when, ...when] };
    else rows.push({ id: standing, when, meeting });
  }
  return rows.length === 1 && floor !== 'tells' ? rows.map((row) => ({ ...row, when: [] })) : rows;
}

function MoveNames({ moves, words }: { moves: readonly MoveId[]; words: CourseWords }) {
  return (
    <ul className="meeting-moves">
      {moves.map((move) => (
        <li key={move}>{words.moves[move].name}</li>
      ))}
    </ul>
  );
}

/** What meets what the customer left open: made from the very table that they go by. */
export function Meetings({ words }: { words: CourseWords }) {
  const { meetings: messages } = useMessages('rules');
  return (
    <section className="rules-card" aria-labelledby="rules-meetings">
      <h2 id="rules-meetings">{messages.title}</h2>
      <p>{messages.lead}</p>
      <table className="rubric meetings">
        <thead>
          <tr>
            <th scope="col">{messages.columns.open}</th>
            <th scope="col">{messages.columns.meets}</th>
            <th scope="col">{messages.columns.softly}</th>
          </tr>
        </thead>
        {floors.map((floor) => (
          <tbody key={floor}>
            {rowsOf(floor, words).map(({ id, when, meeting }) => (
              <tr key={id}>
                <th scope="row">
                  {words.floors.open[floor]}
                  <p className="rubric-aim">{when.join(' · ') || messages.always}</p>
                </th>
                <td>
                  <MoveNames moves={meeting.fully} words={words} />
                </td>
                <td>
                  <MoveNames moves={meeting.softly} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
