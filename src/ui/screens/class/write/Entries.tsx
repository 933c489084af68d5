import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { WrittenEntry } from '../../../../protocol/events/write.ts';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { useRoomState } from '../room.tsx';
import { groupName } from './groups.ts';
import { WritingView } from './WritingView.tsx';
import './entries.css';

interface EntriesProps {
  readonly activity: WriteAndVote;
  /** What can be done with one. */
  readonly renderAction?: (entry: WrittenEntry, number: number) => ReactNode;
}

interface Counted {
  readonly one: WrittenEntry;
  /** As it is called, from 1. */
  readonly number: number;
  /** `null`: the vote is open. */
  readonly votes: number | null;
}

/** Without names, in the order that the server drew; once votes are counted, the most first. */
function countedIn({ voting }: WriteAndVote): readonly Counted[] {
  if (!voting) return [];
  const { entries, counts } = voting;
  const all = entries.map((one, i) => ({
    one,
    number: i + 1,
    votes: counts ? (counts.find(({ entry }) => entry === one.entry)?.votes ?? 0) : null,
  }));
  return all.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
}

/** All that was written, to be voted on; once the vote is closed, with what each got. */
export function Entries({ activity, renderAction }: EntriesProps) {
  const { vote } = useMessages('classWrite');
  const all = countedIn(activity);
  const most = Math.max(0, ...all.map(({ votes }) => votes ?? 0));
  return (
    <ol className="write-entries">
      {all.map(({ one, number, votes }) => (
        <li
          key={one.entry}
          className="write-entry"
          data-most={votes !== null && votes > 0 && votes === most}
        >
          <h3>{vote.entry(number)}</h3>
          {votes !== null && (
            <Count votes={votes} most={votes > 0 && votes === most} share={votes / (most || 1)} />
          )}
          <WritingView writing={one.writing} />
          <Author activity={activity} entry={one} />
          {renderAction?.(one, number)}
        </li>
      ))}
    </ol>
  );
}

function Count({ votes, most, share }: { votes: number; most: boolean; share: number }) {
  const { result } = useMessages('classWrite');
  return (
    <>
      <p className="write-count">
        <span className="figures">{result.votes(votes)}</span>
        {most && <strong>{`★ ${result.most}`}</strong>}
      </p>
      <span className="write-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </>
  );
}

/** Whose it is, once it was kept. */
function Author({ activity, entry }: { activity: WriteAndVote; entry: WrittenEntry }) {
  const messages = useMessages('classWrite');
  const state = useRoomState();
  const kept = activity.kept.find((one) => one.entry === entry.entry);
  if (!kept) return null;
  return (
    <p className="write-kept">
      <strong>{`✓ ${messages.result.kept}`}</strong>
      <span>{messages.result.by(groupName(activity, state, kept.group, messages))}</span>
    </p>
  );
}
