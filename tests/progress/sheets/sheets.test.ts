import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { introLimit } from '../../../src/core/course/times.ts';
import { naturalSeconds } from '../../../src/scenario/speech.ts';
import { cues, hintsFor, timeOf } from '../../../src/progress/sheets/opener.ts';
import { planAgainst } from '../../../src/progress/sheets/plan.ts';
import {
  callSheetSchema,
  type CallSheetRow,
  type Written,
} from '../../../src/progress/sheets/schema.ts';
import {
  fromTemplate,
  isFilled,
  sheetFor,
  sheetOfCall,
  templatesIn,
  tidied,
} from '../../../src/progress/sheets/sheets.ts';
import { goodCall, transcriptOf } from '../../ui/support/sampleCalls.ts';

const written: Written = {
  goal: 'A visit',
  fallback: 'A call-back',
  opener: 'This is Alex Reid from Bayline.',
  ticks: { who: true, why: false, gain: false, question: true },
  questions: ['How long do they wait?'],
  objections: [{ objection: 'Too dear', answer: 'What does a wait cost you?' }],
  notes: '',
};
const sheet = (id: string, changedAt: number, scenario = 'x'): CallSheetRow => ({
  id,
  profile: 'me',
  changedAt,
  format: 1,
  kind: 'sheet',
  scenario,
  ...written,
});

describe('call sheets as they are kept', () => {
  it('are read whole, and nothing else is', () => {
    expect(v.is(callSheetSchema, sheet('a', 1))).toBe(true);
    const template = { ...sheet('t', 1), kind: 'template', name: 'Dock calls' };
    expect(v.is(callSheetSchema, template)).toBe(true);
    const { ticks: _, ...without } = sheet('a', 1);
    for (const bad of [
      null,
      7,
      {},
      without,
      { ...sheet('a', 1), format: 2 },
      { ...template, name: '' },
    ]) {
      expect(v.is(callSheetSchema, bad)).toBe(false);
    }
  });

  it('give the newest of a customer, and to a call the one that lay there then', () => {
    const rows = [sheet('old', 10), sheet('new', 30), sheet('other', 40, 'y')];
    expect(sheetFor(rows, 'x')?.id).toBe('new');
    expect(sheetFor(rows, 'z')).toBeNull();
    expect(sheetOfCall(rows, 'x', 20)?.id).toBe('old');
    expect(sheetOfCall(rows, 'x', 9)).toBeNull();
    expect(sheetOfCall(rows, 'x', null)).toBeNull();
  });

  it('take a template’s texts and keep their own goals', () => {
    const filled = fromTemplate(
      { ...written, goal: 'Mine', opener: '' },
      { ...written, goal: 'Theirs' },
    );
    expect(filled).toMatchObject({ goal: 'Mine', opener: written.opener });
    expect(templatesIn([sheet('a', 1)])).toEqual([]);
  });

  it('are tidied of what was left empty', () => {
    const untidy = {
      ...written,
      questions: [' a ', '', ' '],
      objections: [{ objection: ' ', answer: '' }],
    };
    expect(tidied(untidy)).toMatchObject({ questions: ['a'], objections: [] });
    const empty = { ...written, opener: ' ', questions: [''], objections: [] };
    expect(isFilled(empty)).toBe(false);
    expect(isFilled(written)).toBe(true);
  });
});

describe('an opener in the trainee’s own words', () => {
  it('is timed at the rates of the calls, in both languages', () => {
    const en = 'Good morning, this is Alex Reid from Bayline, it is about the trucks at your gate.';
    expect(timeOf(en).seconds).toBe(Math.round(naturalSeconds(en, 'en')));
    expect(timeOf('您好，我是准点月台的许然。').seconds).toBe(3);
    expect(timeOf('')).toEqual({ seconds: 0, inTime: true });
    const long = 'word '.repeat(60);
    expect(timeOf(long).seconds).toBeGreaterThan(introLimit);
    expect(timeOf(long).inTime).toBe(false);
  });

  it('gets a hint for each part that its words seem to hold', () => {
    const caller = { name: 'Alex Reid', company: 'Bayline' };
    const opener =
      'Alex Reid from Bayline. I’m ringing about the queue at your gate. The brewery next door waits a third less. How long do yours wait?';
    expect(hintsFor(opener, caller)).toEqual({
      who: 'Alex Reid',
      why: 'I’m ringing',
      gain: 'less',
      question: '?',
    });
    expect(
      hintsFor('您好，我是许然，打给您是为门口那条队。啤酒厂少等一半，您那边要等多久？', {
        name: '许然',
        company: '准点月台',
      }),
    ).toEqual({ who: '许然', why: '打给您', gain: '少', question: '？' });
    expect(Object.values(hintsFor('', caller))).toEqual([null, null, null, null]);
  });

  it('gets none for a word that merely holds a cue, and one for any apostrophe', () => {
    const nobody = { name: '', company: '' };
    expect(hintsFor('A saveloy, doubtless unless cutlery.', nobody).gain).toBeNull();
    expect(hintsFor("I'm calling you.", nobody).why).toBe('I’m calling');
  });

  it('has cues for every part', () => {
    for (const parts of Object.values(cues)) {
      for (const list of Object.values(parts)) expect(list.length).toBeGreaterThan(0);
    }
  });
});

describe('a plan against what happened', () => {
  it('says which goal was reached, by what the ending is worth', () => {
    const ended = (
      ending: 'meetingBooked' | 'callBackDated' | 'materialSent' | 'partedFriendly',
      goal: 'meeting' | 'protect' = 'meeting',
    ) =>
      planAgainst(
        written,
        transcriptOf([{ answer: 'Yes?', kind: null, s: 1 }, { ends: ending }], { goal }),
      ).reached;
    expect(ended('meetingBooked')).toBe('goal');
    expect(ended('callBackDated')).toBe('fallback');
    expect(ended('materialSent')).toBe('neither');
    expect(ended('partedFriendly')).toBe('neither');
    expect(ended('partedFriendly', 'protect')).toBe('goal');
    expect(ended('meetingBooked', 'protect')).toBe('neither');
    const underWay = transcriptOf([{ answer: 'Yes?', kind: null, s: 1 }]);
    expect(planAgainst(written, underWay).reached).toBeNull();
  });

  it('holds each part of the opener, each question and each objection beside the call', () => {
    const call = transcriptOf(
      [
        { answer: 'Yes?', kind: null, s: 1 },
        { say: 'Alex Reid here.', moves: ['identify'], s: 2 },
        { answer: 'Too dear, all of it.', kind: 'objects', s: 2 },
        { say: 'What does a wait cost you?', moves: ['weighWorth'], s: 2, stage: 'discovery' },
        { answer: 'More than I like.', kind: 'accepts', s: 2 },
        { answer: 'My boss decides.', kind: 'objects', s: 2 },
        { ends: 'leftOpen' },
      ],
      { objections: ['objects'] },
    );
    const outcome = planAgainst(written, call);
    expect(outcome.parts).toEqual([
      { part: 'who', planned: true, saidMs: 2000 },
      { part: 'why', planned: false, saidMs: null },
      { part: 'gain', planned: false, saidMs: null },
      { part: 'question', planned: true, saidMs: null },
    ]);
    expect(outcome.asked).toEqual([{ event: 3, words: 'What does a wait cost you?' }]);
    expect(outcome.objections).toEqual([
      {
        event: 2,
        words: 'Too dear, all of it.',
        answer: 'What does a wait cost you?',
        settled: true,
      },
      { event: 5, words: 'My boss decides.', answer: null, settled: false },
    ]);
    expect(planAgainst(written, goodCall()).openingMs).toBeGreaterThan(0);
  });
});
