import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { decisiveIn, type Decisive } from '../../../src/analysis/review/decisive.ts';
import { reviewCall } from '../../../src/analysis/review/review.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { linesOnOffer, startCall, step } from '../../../src/core/call/step.ts';
import type { Language } from '../../../src/core/course/language.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { titleOf } from '../../../src/core/words/titleOf.ts';
import type { PastCall } from '../../../src/progress/history.ts';
import { debrief as messages } from '../../../src/i18n/messages/en/debrief.ts';
import { Debrief } from '../../../src/ui/screens/debrief/Debrief.tsx';
import { notesOf } from '../../../src/ui/screens/debrief/notes.ts';
import type { UnderReview } from '../../../src/ui/screens/debrief/review/useReview.ts';
import { tinyCall } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import {
  beginnersCall,
  goodCall,
  goodCallInChinese,
  transcriptOf,
} from '../support/sampleCalls.ts';

const en = await loadWords('en');
const zh = await loadWords('zh');

interface Shown {
  readonly under?: UnderReview;
  readonly underWay?: boolean;
  readonly ask?: boolean;
  readonly rating?: PastCall['rating'];
  readonly language?: Language;
}

async function show(
  transcript: Transcript,
  {
    ask = false,
    rating = null,
    language = 'en',
    under = { problem: 'otherScenario' },
    underWay = false,
  }: Shown = {},
) {
  const onAgain = vi.fn<(dice: 'same' | 'new') => void>();
  const onReview = vi.fn<() => void>();
  const onRewind = vi.fn((_turn: number) => Promise.resolve());
  const onNever = vi.fn<() => void>();
  const onRate = vi.fn<(rating: PastCall['rating']) => void>();
  await renderScreen(
    <Debrief
      transcript={transcript}
      words={language === 'en' ? en : zh}
      card={{
        endings: ['meetingBooked', 'hungUp'],
        customer: {
          id: 'carol',
          name: { zh: '陈', en: 'Carol' },
          role: { zh: '调度', en: 'dispatcher' },
          look: 'dispatcher',
        },
      }}
      hidden={['Two invoices for waiting lie on her desk.']}
      under={under}
      rewind={{ isUnderWay: () => underWay, onRewind }}
      onReview={onReview}
      askRating={ask}
      onNeverAskRating={onNever}
      rating={rating}
      onRate={onRate}
      onAgain={onAgain}
    />,
    { language },
  );
  return { onAgain, onNever, onRate, onReview, onRewind, user: userEvent.setup() };
}

describe('a good call', () => {
  test('says in words how it ended, and what was agreed', async () => {
    await show(goodCall());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      en.endings.meetingBooked.sentence,
    );
    const commitment = screen.getByRole('article', { name: 'The commitment' });
    expect(commitment).toHaveTextContent('Tuesday at ten, at the plant');
    expect(screen.getByRole('img', { name: '100 of 100 points' })).toBeInTheDocument();
  });

  test('shows each part and its points', async () => {
    await show(goodCall());
    const rows = within(screen.getByRole('table', { name: 'Part by part' })).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toHaveTextContent('25 / 25');
  });

  test('tells the timeline and the balance as tables, too', async () => {
    await show(goodCall());
    const timeline = screen.getByRole('table', { name: /within 20 seconds/ });
    expect(within(timeline).getByRole('row', { name: /Who I am/ })).toHaveTextContent('at 6 s');
    const balance = screen.getByRole('table', { name: /Shares of the speaking time/ });
    expect(within(balance).getByRole('row', { name: /Listening/ })).toHaveTextContent('70%');
  });

  test('shows a question that came a minute in as late', async () => {
    const call = goodCall();
    const late = call.events.map((event, i) =>
      event.type === 'repActed' && i === 1 ? { ...event, thinkingMs: 49_000 } : event,
    );
    await show({ ...call, mode: 'exam', timeStretch: 1, events: late });
    const timeline = screen.getByRole('table', { name: /within 20 seconds/ });
    const question = within(timeline).getByRole('row', { name: /The question/ });
    expect(question).toHaveTextContent('63 s, late');
    expect(question).toHaveAttribute('data-said', 'late');
  });

  test('marks a branch where it was taken back', async () => {
    await show(goodCall({ branch: { kind: 'undo', turn: 3 } }));
    expect(screen.getByText('Undone: played again from turn 3')).toBeInTheDocument();
    expect(screen.getByText('Played again from here')).toBeInTheDocument();
  });

  test('dials again with the same dice or new ones', async () => {
    const { onAgain, user } = await show(goodCall());
    await user.click(screen.getByRole('button', { name: 'Again with the same dice' }));
    for (const again of screen.getAllByRole('button', { name: /^Again with new dice/ })) {
      await user.click(again);
    }
    await user.keyboard('r');
    expect(onAgain.mock.calls).toEqual([['same'], ['new'], ['new'], ['new']]);
  });

  test('uncovers what the customer kept to themselves', async () => {
    await show(goodCall());
    expect(screen.getByText(/Two invoices/)).toBeInTheDocument();
  });

  test('names the language of what was said, whatever the interface speaks', async () => {
    await show(goodCallInChinese());
    expect(screen.getByText(/误工单得有多少/)).toHaveAttribute('lang', 'zh-Hans');
  });
});

test('a call without a word is not said to have been heard', async () => {
  const silence = { silent: 'letThemTalk' } as const;
  const answer = { answer: 'Hello?', kind: 'prompts', s: 2 } as const;
  await show(transcriptOf([answer, silence, answer, silence, { ends: 'refused' }]));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.wordless.byCustomer);
});

describe('a beginner’s call', () => {
  test('gets two things to change, and the others folded', async () => {
    await show(beginnersCall());
    const change = screen.getByRole('region', { name: messages.change.title });
    const [first, rest] = within(change).getAllByRole('list');
    expect(within(first as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
    expect(first).toHaveTextContent(en.moves.problemQuestion.name);
    expect(rest?.closest('details')).not.toHaveAttribute('open');
  });

  test('has each point beside the line that made it', async () => {
    const call = beginnersCall();
    await show(call);
    const { evidence } = scoreCall(call);
    for (const { why } of notesOf(evidence)) {
      const { event, reason, figure } = why;
      if (event === null) continue;
      const line = document.getElementById(`line-${event}`);
      expect(line).toHaveTextContent(titleOf(en, why));
      expect(line).toHaveTextContent(en.evidence[reason](figure));
    }
  });

  test('says what the commitment lacked', async () => {
    await show(beginnersCall());
    const commitment = screen.getByRole('article', { name: 'The commitment' });
    expect(within(commitment).getAllByText('missing')).toHaveLength(3);
    expect(commitment).toHaveTextContent('You never asked');
  });

  test('leads from a loss to its line', async () => {
    const { user } = await show(beginnersCall());
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    await user.click(screen.getByText(/more that lost points/));
    const [link] = screen.getAllByRole('button', { name: 'See the line' });
    await user.click(link as HTMLElement);
    expect(document.activeElement?.id).toMatch(/^line-\d+$/);
  });

  test('shows how time was stretched', async () => {
    await show(beginnersCall({ mode: 'exam', timeStretch: 5 }));
    expect(screen.getByText('Exam, 5 times the time')).toBeInTheDocument();
  });
});

describe('caps', () => {
  const refused = () => {
    const call = goodCall();
    const events = call.events.map((event) => {
      if (event.type === 'customerSpoke' && event.kind === 'commits') {
        return { ...event, kind: 'declines' as const };
      }
      if (event.type === 'repActed' && event.moves.includes('repeatCommitment')) {
        return { ...event, moves: ['signUpAnyway' as const, ...event.moves] };
      }
      return event;
    });
    return { ...call, events };
  };

  test('a hard fail is explained with its rule', async () => {
    const call = refused();
    expect(scoreCall(call).cap).toBe('hardFail');
    await show(call);
    const score = screen.getByRole('region', { name: 'Score' });
    expect(score).toHaveTextContent('Hard fail');
    expect(score).toHaveTextContent(en.hardFail);
    expect(score).toHaveTextContent('capped at 40');
    // 9.21 beside the failing line, and in the sentence about the cap.
    expect(
      within(score).getAllByRole('button', { name: `Rule C26: ${en.rules.C26.title}` }),
    ).toHaveLength(2);
  });

  test('a part that the customer can’t raise is left out', async () => {
    await show(beginnersCall({ objections: [] }));
    const row = screen.getByRole('row', { name: /Objections/ });
    expect(row).toHaveTextContent('not scored');
  });
});

describe('one’s own verdict', () => {
  test('comes before the score and is held against it', async () => {
    const { user, onRate } = await show(goodCall(), { ask: true });
    expect(screen.queryByRole('region', { name: 'Score' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '7 out of 10' }));
    expect(screen.getByText(/^You said 70, the score is 100/)).toHaveRole('status');
    expect(onRate).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('is kept: whoever comes back is not asked again', async () => {
    await show(goodCall(), { ask: true, rating: 7 });
    expect(screen.getByText(/^You said 70, the score is 100/)).toHaveRole('status');
  });

  test('can be skipped, once or for good', async () => {
    const { user, onNever, onRate } = await show(goodCall(), { ask: true });
    await user.click(screen.getByRole('button', { name: 'Don’t ask again' }));
    expect(onNever).toHaveBeenCalledOnce();
    expect(onRate).toHaveBeenCalledExactlyOnceWith('skipped');
    expect(screen.getByRole('region', { name: 'Score' })).toBeInTheDocument();
  });
});

describe('what decided it', () => {
  const rules = rulesOf(tinyCall().scenario, tinyPersona);
  const solution = solve(buildGraph(rules));

  /** A whole call: the best line on offer at every turn, or the worst at one of them. */
  function played(seed: number, wrongAt: number) {
    let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
    while (!state.position.persona.ending) {
      const turn = state.position.turn + 1;
      const { choices } = reviewCall(
        solution,
        step(rules, state, { type: 'letThemTalk' }).transcript,
      ).turns.at(-1)!;
      const lines = choices.filter(({ line }) => line !== null);
      const choice = turn === wrongAt ? lines.at(-1)! : choices[0]!;
      state = step(
        rules,
        state,
        choice.line === null ? { type: 'letThemTalk' } : { type: 'say', line: choice.line },
      );
    }
    return { transcript: state.transcript, review: reviewCall(solution, state.transcript) };
  }
  /** The first of some calls that was decided so. */
  function decidedBy(by: Decisive['by']) {
    for (let seed = 1; seed < 200; seed++) {
      for (const wrongAt of by === 'choice' ? [1, 2, 3] : [0]) {
        const call = played(seed, wrongAt);
        const decisive = decisiveIn(call.review, call.transcript);
        if (decisive.by === by && decisive.turn) return { ...call, turn: decisive.turn };
      }
    }
    throw new Error(`no call is decided by ${by}`);
  }

  test('by a choice: the moment, and the way back to it; nothing blames the dice', async () => {
    const { transcript, review, turn } = decidedBy('choice');
    const { user, onRewind, onReview } = await show(transcript, { under: { review } });
    const moment = screen.getByRole('region', { name: new RegExp(messages.moment.titles.choice) });
    expect(moment).toHaveTextContent(turn.chosen.words);
    await user.click(screen.getByRole('button', { name: messages.moment.review }));
    expect(onReview).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: messages.moment.replay }));
    expect(onRewind.mock.calls).toEqual([[turn.turn]]);
  });

  test('a call under way is asked for before it is put aside', async () => {
    const { transcript, review } = decidedBy('choice');
    const { user, onRewind } = await show(transcript, { under: { review }, underWay: true });
    await user.click(screen.getByRole('button', { name: messages.moment.replay }));
    expect(onRewind).not.toHaveBeenCalled();
  });

  test('by the dice: the debrief and the talk say so alike, and nothing is to be replayed', async () => {
    const { transcript, review, turn } = decidedBy('luck');
    await show(transcript, { under: { review } });
    const said = messages.decided.luck(turn.noBetter);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(said);
    expect(document.getElementById(`line-${turn.event}`)).toHaveTextContent(said);
    expect(screen.queryByRole('button', { name: messages.moment.replay })).toBeNull();
  });

  test('while it is worked out there is no way on that would be another one in a moment', async () => {
    await show(goodCall(), { under: { positions: 12 } });
    expect(screen.getByRole('status')).toHaveTextContent(messages.decided.working);
    // The folded one alone.
    expect(screen.getAllByRole('button', { name: /^Again with new dice/ })).toHaveLength(1);
  });

  test('a good call without a review has nothing to change', async () => {
    await show(goodCall());
    expect(screen.getByRole('heading', { name: messages.decided.byScoreAll })).toBeVisible();
  });
});

test('any call that the core can play has a debrief, in both languages', async () => {
  const rules = rulesOf(tinyCall().scenario, tinyPersona);
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const language = seed % 2 ? 'en' : 'zh';
    let state = startCall(rules, { seed, language, mode: 'practice' });
    while (!state.position.persona.ending) {
      const lines = linesOnOffer(rules, state);
      const line = lines[seed % lines.length]?.line.id ?? '';
      state = step(rules, state, { type: 'say', line });
    }
    await show(state.transcript, { language });
    const words = language === 'en' ? en : zh;
    const { ending, evidence } = scoreCall(state.transcript);
    expect(screen.getAllByRole('heading', { level: 1 }).at(-1)).toHaveTextContent(
      words.endings[ending ?? 'hungUp'].sentence,
    );
    expect(evidence.length).toBeGreaterThan(0);
  }
});
