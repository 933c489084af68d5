import type { Writing } from '../../../../protocol/writing.ts';
import { ofKind, type Rows, type Sources } from './sources.ts';

/** The judges' sheets of role-plays, a row a criterion. */
export function judgedRows({ state, words }: Sources): Rows<'judged'> {
  return ofKind(state, 'rolePlay').flatMap(({ n, activity }) =>
    activity.rounds.flatMap(({ round, groups, sheets }) =>
      sheets.flatMap(({ seat, group, marks, note }) => {
        const at = groups.findIndex((one) => one.group === group);
        const rep = groups[at]?.rep;
        return Object.entries(marks ?? {}).map(([id, mark], i) => ({
          activity: n,
          round,
          group: at + 1,
          rep: rep === undefined ? null : words.person(rep),
          judge: seat === null ? null : words.person(seat),
          criterion: words.criterion(id),
          mark: mark ?? null,
          note: (i === 0 && note) || null,
        }));
      }),
    ),
  );
}

/** All that a group has written, field by field. */
function textOf(writing: Writing): string {
  if (writing.what === 'opener') return writing.opener;
  const { goal, fallback, opener, questions, objections, notes } = writing;
  const answered = objections.map(({ objection, answer }) => `${objection} → ${answer}`);
  return [goal, fallback, opener, ...questions, ...answered, notes]
    .filter((part) => part.trim() !== '')
    .join('\n');
}

/** What was written, with its votes. */
export function writtenRows({ state, words }: Sources): Rows<'written'> {
  return ofKind(state, 'write').flatMap(({ n, activity }) =>
    activity.written.flatMap(({ group, writing }) => {
      if (!writing) return [];
      const seats = activity.groups.find((one) => one.group === group)?.seats ?? [group];
      const entry = activity.voting?.entries.find((one) => one.group === group)?.entry;
      return [
        {
          activity: n,
          group: seats.map(words.person).join(', '),
          what: words.whats[writing.what],
          text: textOf(writing),
          votes: activity.voting?.counts?.find((one) => one.entry === entry)?.votes ?? null,
          kept: activity.kept.some((one) => one.group === group) ? words.yes : null,
        },
      ];
    }),
  );
}

/** How the class rated itself: a distribution, without names. */
export function selfRows({ state, words }: Sources): Rows<'self'> {
  return ofKind(state, 'self').flatMap(({ n, activity }) =>
    Object.entries(activity.distribution ?? {}).map(([id, [one, two, three, four, five]]) => ({
      activity: n,
      statement: words.statement(id),
      one,
      two,
      three,
      four,
      five,
    })),
  );
}
