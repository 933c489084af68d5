import { moment, ofKind, rounded, type Rows, type Sources } from './sources.ts';

/** Who was there. */
export function peopleRows({ state, words }: Sources): Rows<'people'> {
  const calls = ofKind(state, 'everyone').flatMap(({ activity }) => activity.calls);
  return state.seats.map(({ seat, takenAt, removed }) => ({
    person: words.person(seat),
    takenAt: moment(takenAt),
    removed: removed ? words.yes : null,
    calls: calls.filter((call) => call.seat === seat).length,
  }));
}

/** Everyone's calls, scored where they are over. */
export function callRows({ state, debriefs, words }: Sources): Rows<'calls'> {
  return ofKind(state, 'everyone').flatMap(({ n, activity }) =>
    activity.calls.map((call) => {
      const done = debriefs.get(activity.activity)?.calls.find(({ seat }) => seat === call.seat);
      return {
        activity: n,
        begun: moment(call.begunAt),
        scenario: words.scenario(activity.scenario),
        mode: words.modes[activity.mode],
        person: words.person(call.seat),
        language: call.language,
        turns: call.choices.length,
        stage: call.stage && words.stage(call.stage),
        ending: call.ending && words.ending(call.ending),
        score: done?.score ?? null,
        accuracy: rounded(done?.review.accuracy, 1),
      };
    }),
  );
}

/** Statistics of the lines of everyone's calls. */
export function lineRows({ state, debriefs, words }: Sources): Rows<'lines'> {
  return ofKind(state, 'everyone').flatMap(({ n, activity }) =>
    (debriefs.get(activity.activity)?.items ?? []).map((item) => ({
      activity: n,
      scenario: words.scenario(activity.scenario),
      line: item.words,
      offered: item.offered,
      taken: item.taken,
      right: item.right,
      takenRight: item.takenRight,
      cost: rounded(item.cost, 1),
      difficulty: rounded(item.difficulty, 2),
      discrimination: rounded(item.discrimination, 2),
    })),
  );
}

/** The votes of the class's calls, a row a choice. */
export function voteRows({ state, words }: Sources): Rows<'votes'> {
  return ofKind(state, 'class').flatMap(({ n, activity }) =>
    activity.played.flatMap(({ turn, branch, choice: taken, how, vote }) => {
      const { key, name } = words.choice(activity);
      const told = vote && vote.worths.length > 0 ? vote.worths : [{ choice: taken, loss: null }];
      return told.map(({ choice, loss }) => ({
        activity: n,
        scenario: words.scenario(activity.scenario),
        branch,
        turn,
        choice: name(choice),
        votes: vote ? vote.votes.filter((one) => key(one.choice) === key(choice)).length : null,
        loss: rounded(loss, 1),
        best: vote?.best && key(vote.best) === key(choice) ? words.yes : null,
        how: key(taken) === key(choice) ? words.hows[how] : null,
      }));
    }),
  );
}
