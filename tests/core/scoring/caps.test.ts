import { describe, expect, test } from 'vitest';
import type { Ending } from '../../../src/core/course/outcomes.ts';
import { endingIds, isAdvance } from '../../../src/core/course/outcomes.ts';
import { capPoints } from '../../../src/core/scoring/rubric.ts';
import { call, rubric2 } from './transcriptBuilder.ts';

/** All that the course asks for, up to the yes. */
const wellPlayed = (head = {}) =>
  call(head)
    .customer(null)
    .rep(['greetByName', 'identify', 'statePurpose', 'socialProof', 'engagingQuestion'], {
      seconds: 15,
      about: 'waiting',
      relevance: 'key',
    })
    .customer('opensUp', 20)
    .in('discovery')
    .rep(['letThemTalk'])
    .customer('goesOn', 20)
    .rep(['implicationQuestion'], { seconds: 8, about: 'waiting', relevance: 'key' })
    .customer('admits', 15)
    .in('presentation')
    .rep(['needPayoffQuestion'], { seconds: 8, about: 'waiting', relevance: 'key' })
    .customer('wants', 15)
    .rep(['askMeeting'], { seconds: 5 })
    .customer('stalls', 6)
    .rep(['empathise', 'proposeTwoTimes'], { seconds: 6 })
    .customer('commits', 8);
const partsWell = (ending: Ending, head = {}) =>
  wellPlayed(head)
    .in('commitment')
    .rep(['repeatCommitment', 'friendlyParting'], { seconds: 5 })
    .customer('partsWarmly')
    .ends(ending).card;

describe('the caps', () => {
  test('leave a call alone that does all of it and ends in an advance', () => {
    expect(partsWell('meetingBooked')).toMatchObject({ total: 100, uncapped: 100, cap: null });
  });

  test.each(['refused', 'hungUp'] as const)('broken off: at most 50 (%s)', (ending) => {
    expect(partsWell(ending)).toMatchObject({ total: capPoints.brokenOff, cap: 'brokenOff' });
    const then = partsWell(ending, rubric2);
    expect(then).toMatchObject({ rubric: 2, total: 75, cap: 'lessThanAdvance' });
  });

  const broken: readonly Ending[] = ['refused', 'hungUp'];
  test.each(endingIds.filter((ending) => !isAdvance(ending) && !broken.includes(ending)))(
    'less than an advance: at most 75 (%s)',
    (ending) => {
      const card = partsWell(ending);
      expect(card).toMatchObject({ total: capPoints.lessThanAdvance, cap: 'lessThanAdvance' });
      expect(card.uncapped).toBeGreaterThan(75);
    },
  );

  test('a dated call-back: at most 85 (C17)', () => {
    expect(partsWell('callBackDated')).toMatchObject({
      total: capPoints.onlyCallBack,
      cap: 'onlyCallBack',
    });
  });

  test('nothing asked for: at most 65, however well it went (C6, C20)', () => {
    const { card } = call({ objections: [] })
      .rep(['greetByName', 'identify', 'statePurpose', 'socialProof', 'engagingQuestion'], {
        seconds: 15,
        about: 'waiting',
        relevance: 'key',
      })
      .customer('opensUp', 20)
      .in('discovery')
      .rep(['implicationQuestion'], { seconds: 8, about: 'waiting', relevance: 'key' })
      .customer('admits', 25)
      .in('presentation')
      .rep(['needPayoffQuestion'], { seconds: 8, about: 'waiting', relevance: 'key' })
      .customer('wants', 25)
      .rep(['friendlyParting'])
      .ends('partedFriendly');
    expect(card).toMatchObject({ total: capPoints.neverAsked, cap: 'neverAsked' });
  });

  test('a no taken back by a clear yes is no hard fail', () => {
    const { card } = wellPlayed()
      .rep(['askMeeting'])
      .customer('declines')
      .rep(['proposeTwoTimes'])
      .customer('commits')
      .rep(['signUpAnyway'])
      .ends('meetingBooked');
    expect(card.hardFails).toEqual([]);
  });

  test('signing up somebody who said no: at most 40, whatever became of it (C26)', () => {
    const { card } = wellPlayed()
      .rep(['askMeeting'])
      .customer('declines')
      .rep(['signUpAnyway'])
      .customer('declines')
      .rep(['friendlyParting'])
      .ends('meetingBooked');
    expect(card).toMatchObject({ total: capPoints.hardFail, cap: 'hardFail' });
    expect(card.hardFails).toEqual([{ rule: 'C26', event: 15 }]);
    expect(card.uncapped).toBeGreaterThan(capPoints.hardFail);
  });

  test('signing up somebody who did not say no is rough, and no hard fail', () => {
    const { card } = wellPlayed().rep(['signUpAnyway']).customer('commits').ends('meetingBooked');
    expect(card.hardFails).toEqual([]);
    expect(card.cap).toBeNull();
  });

  test('lift nothing up', () => {
    const poor = call().rep(['slogan']).customer('declines').rep(['signUpAnyway']).ends('hungUp');
    expect(poor.card.total).toBe(poor.card.uncapped);
    expect(poor.card).toMatchObject({ cap: null, hardFails: [{ rule: 'C26' }] });
  });

  test('do not hold while the call is under way', () => {
    expect(wellPlayed().card).toMatchObject({ cap: null, ending: null, rung: null });
  });
});
