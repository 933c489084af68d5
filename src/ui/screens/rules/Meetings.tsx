import {
  floors,
  objectionKinds,
  standings,
  whatMeets,
  whatMeetsObjection,
  type Floor,
  type Meeting,
  type Standing,
} from '../../../core/course/floor.ts';
import type { MoveId } from '../../../core/course/moves.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './meetings.css';

/** What holds a row apart from the others of its floor. */
type When =
  | { readonly type: 'always' }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'upTo'; readonly name: string };

/** One row: when it holds, and what meets it. */
interface Row {
  readonly id: string;
  readonly when: When;
  readonly meeting: Meeting;
}

/** The standings in a row that are met alike on a floor; those that nothing can meet are left out. */
function runsOf(floor: Exclude<Floor, 'objects'>) {
  const runs: { readonly meeting: Meeting; readonly of: Standing[] }[] = [];
  for (const standing of standings) {
    const meeting = whatMeets[floor][standing];
    if (meeting.fully.length === 0) continue;
    const last = runs.at(-1);
    if (last && JSON.stringify(last.meeting) === JSON.stringify(meeting)) last.of.push(standing);
    else runs.push({ meeting, of: [standing] });
  }
  return runs;
}

function rowsOf(floor: Floor, { floors: words }: CourseWords): readonly Row[] {
  if (floor === 'objects') {
    return objectionKinds.map((kind) => ({
      id: kind,
      when: { type: 'named', name: words.objections[kind] },
      meeting: whatMeetsObjection[kind],
    }));
  }
  const runs = runsOf(floor);
  return runs.map(({ meeting, of }) => {
    const last = of.at(-1) as Standing;
    const type = of.length === 1 ? 'named' : runs.length === 1 ? 'always' : 'upTo';
    return { id: last, when: { type, name: words.standings[last] }, meeting };
  });
}

function MoveNames({ moves, words }: { moves: readonly MoveId[]; words: CourseWords }) {
  return (
    <ul className="meetings-moves">
      {moves.map((move) => (
        <li key={move}>{words.moves[move].name}</li>
      ))}
    </ul>
  );
}

/** What meets what the customer left open: made from the very table that they go by. */
export function Meetings({ words }: { words: CourseWords }) {
  const { meetings: messages } = useMessages('rules');
  const written = (when: When) =>
    when.type === 'always'
      ? messages.always
      : when.type === 'upTo'
        ? messages.upTo(when.name)
        : when.name;
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
                  <span>{words.floors.open[floor]}</span>
                  <p className="rubric-aim">{written(when)}</p>
                </th>
                <td>
                  <MoveNames moves={meeting.fully} words={words} />
                </td>
                <td>
                  {meeting.softly.length > 0 && (
                    <>
                      <span className="meetings-label" aria-hidden="true">
                        {messages.columns.softly}
                      </span>
                      <MoveNames moves={meeting.softly} words={words} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
