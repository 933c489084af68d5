import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { readCallNote, readFollowUp } from '../../../../progress/customers/schema.ts';
import type { LogEntry } from '../../../../progress/record/log.ts';
import { useTable } from '../../../record/useTable.ts';
import { usePrinting } from '../../../usePrinting.ts';
import { CallEntry } from './CallEntry.tsx';
import { WholeList, type Notes } from './WholeList.tsx';

/** Height of an entry until it is measured, px. */
const guessedHeight = 132;
/** Entries drawn beyond the window, for who scrolls. */
const beyond = 6;

const nothingNoted: Notes = { notes: [], followUps: [] };

/**
 * The calls: on screen only those in sight are in the page; on paper all of them, with their notes, which
 * are read before, for the sheet is taken at once.
 */
export function LogList({ entries }: { entries: readonly LogEntry[] }) {
  const notes = useTable('callNotes', readCallNote);
  const followUps = useTable('followUps', readFollowUp);
  // Their words, too.
  useMessages('customers');
  const here = notes.state === 'here' && followUps.state === 'here';
  const noted = here ? { notes: notes.rows, followUps: followUps.rows } : nothingNoted;
  if (usePrinting()) return <WholeList entries={entries} {...noted} />;
  return <ListInSight entries={entries} areNotesHere={here} />;
}

interface InSightProps {
  readonly entries: readonly LogEntry[];
  /** What goes on paper with them could be printed now. */
  readonly areNotesHere: boolean;
}

function ListInSight({ entries, areNotesHere }: InSightProps) {
  const { log: messages } = useMessages('record');
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  // The entry with the focus stays in the page, wherever one scrolls, and so do its neighbours:
  // a key held down outruns the scrolling that would draw them.
  const [focused, setFocused] = useState<number | null>(null);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
  }, []);
  // It hands out functions that change with every scroll, and this list passes none of them on.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => guessedHeight,
    getItemKey: (i) => entries[i]?.id ?? i,
    overscan: beyond,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const near = focused === null ? [] : [focused - 1, focused, focused + 1];
      const there = near.filter((i) => i >= 0 && i < entries.length);
      return [...new Set([...defaultRangeExtractor(range), ...there])].toSorted((a, b) => a - b);
    },
  });
  return (
    <ol
      ref={list}
      className="log-list"
      aria-label={messages.list}
      data-notes={areNotesHere}
      style={{ blockSize: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        return (
          entry && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <CallEntry
                entry={entry}
                onFocus={() => setFocused(index)}
                onBlur={(to) => {
                  if (!(to instanceof Node && list.current?.contains(to))) setFocused(null);
                }}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}
