import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { linesOnOffer, startCall, step } from '../../../src/core/call/step.ts';
import type { Language } from '../../../src/core/course/language.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { titleOf } from '../../../src/core/words/titleOf.ts';
import type { PastCall } from '../../../src/progress/history.ts';
import { Debrief } from '../../../src/ui/screens/debrief/Debrief.tsx';
import { notesOf } from '../../../src/ui/screens/debrief/notes.ts';
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
  readonly ask?: boolean;
  readonly rating?: PastCall['rating'];
  readonly language?: Language;
}

async function show(
  transcript: Transcript,
  { ask = false, rating = null, language = 'en' }: Shown = {},
) {
  const onAgain = vi.fn<(dice: 'same' | 'new') => void>();
  const onNever = vi.fn<() => void>();
  const onRate = vi.fn<(rating: PastCall['rating']) => void>();
  await renderScreen(
    <Debrief
      transcript={transcript}
      words={language === 'en' ? en : zh}
      look="dispatcher"
      hidden={['Two invoices for waiting lie on her desk.']}
      askRating={ask}
      onNeverAskRating={onNever}
      rating={rating}
      onRate={onRate}
      onAgain={onAgain}
    />,
    { language },
  );
  return { onAgain, onNever, onRate, user: userEvent.setup() };
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
    await user.click(screen.getByRole('button', { name: /^Again with new dice/ }));
    await user.keyboard('r');
    expect(onAgain.mock.calls).toEqual([['same'], ['new'], ['new']]);
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
    const change = screen.getByRole('region', { name: 'Change this first' });
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
    expect(
      within(score).getByRole('button', { name: `Rule C26: ${en.rules.C26.title}` }),
    ).toBeInTheDocument();
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
    expect(screen.getByRole('status')).toHaveTextContent('You said 70, the score is 100');
    expect(onRate).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('is kept: whoever comes back is not asked again', async () => {
    await show(goodCall(), { ask: true, rating: 7 });
    expect(screen.getByRole('status')).toHaveTextContent('You said 70, the score is 100');
  });

  test('can be skipped, once or for good', async () => {
    const { user, onNever, onRate } = await show(goodCall(), { ask: true });
    await user.click(screen.getByRole('button', { name: 'Don’t ask again' }));
    expect(onNever).toHaveBeenCalledOnce();
    expect(onRate).toHaveBeenCalledExactlyOnceWith('skipped');
    expect(screen.getByRole('region', { name: 'Score' })).toBeInTheDocument();
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
