import { use } from 'react';
import type { CriterionId } from '../../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { GroupRoles, Sheet } from '../../../../protocol/events/rolePlay.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { CountColumns } from '../../../components/charts/CountColumns.tsx';
import { wordsIn } from '../../../courseWords.ts';
import { agreementOf, judgeMarks } from './agreement.ts';
import { Roles, useGroupName } from './RoundGroups.tsx';
import { Balance, Opening } from './TalkFigures.tsx';
import { talkOf } from './talk.ts';
import './judged.css';

interface JudgedProps {
  readonly activity: RolePlay;
  readonly round: Round;
  /** One's own group, which comes first. */
  readonly own?: string | undefined;
}

/** What came of a round: each group's talk, how its judges agree, and their notes; nobody's name. */
export function Judged({ activity, round, own }: JudgedProps) {
  const groupName = useGroupName(round);
  const groups = [...round.groups].sort(
    (a, b) => Number(b.group === own) - Number(a.group === own),
  );
  return (
    <div className="judged">
      {groups.map((group) => (
        <section key={group.group} className="judged-group">
          <h3>{groupName(group)}</h3>
          {activity.arrangement === 'threes' && <Roles activity={activity} group={group} />}
          <Talked round={round} group={group.group} />
          <Sheets
            aspects={activity.aspects}
            sheets={round.sheets.filter((sheet) => sheet.group === group.group)}
          />
        </section>
      ))}
    </div>
  );
}

function Talked({ round: { taps }, group }: { round: Round; group: GroupRoles['group'] }) {
  const { timer } = useMessages('classRolePlay');
  const talk = talkOf(
    taps.filter((one) => one.group === group),
    0,
  );
  if (talk.now === null) return <p className="quiet">{timer.none}</p>;
  return (
    <div className="judged-talk">
      <Opening talk={talk} running={false} />
      <Balance talk={talk} />
      <p className="quiet">{timer.whose}</p>
    </div>
  );
}

interface SheetsProps {
  readonly aspects: readonly CriterionId[];
  readonly sheets: readonly Sheet[];
}

function Sheets({ aspects, sheets }: SheetsProps) {
  const { result } = useMessages('classRolePlay');
  // In an order of their own, which tells nobody whose they are.
  const notes = sheets.flatMap(({ note }) => note?.trim() || []).sort();
  if (sheets.length === 0) return <p>{result.none}</p>;
  return (
    <>
      <h4>{result.title}</h4>
      <p className="quiet">{result.scale}</p>
      <ul className="judged-aspects">
        {aspects.map((aspect) => (
          <Aspect key={aspect} aspect={aspect} sheets={sheets} />
        ))}
      </ul>
      {notes.length > 0 && (
        <>
          <h4>{result.notes}</h4>
          <ul className="judged-notes">
            {notes.map((note, i) => (
              <li key={i}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Aspect({ aspect, sheets }: { aspect: CriterionId; sheets: readonly Sheet[] }) {
  const { result } = useMessages('classRolePlay');
  const { criteria } = use(wordsIn(useLanguage()));
  const found = agreementOf(sheets, aspect);
  const split = found !== null && found.together < found.judges;
  return (
    <li className="judged-aspect" data-split={split}>
      <p className="judged-name">{criteria[aspect].name}</p>
      {found ? (
        <>
          <CountColumns
            counts={found.counts}
            labels={judgeMarks.map((mark) => result.columns[mark])}
            said={result.said(found.counts[0] ?? 0, found.counts[1] ?? 0, found.counts[2] ?? 0)}
          />
          <p className="judged-figures figures">
            <span>{result.median(String(found.median))}</span>
            <span>{result.range(found.lowest, found.highest)}</span>
            {found.judges > 1 && <span>{result.together(found.together, found.judges)}</span>}
          </p>
          {split && <p className="judged-split">{result.split}</p>}
        </>
      ) : (
        <p className="quiet">{result.nobody}</p>
      )}
    </li>
  );
}
