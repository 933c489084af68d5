import { describe, expect, it } from 'vitest';
import { fakeClass, trainer } from './fakeRoom.ts';

describe('the fake room', () => {
  it('shows each what they may see, and lets what is asked wait for the connection', async () => {
    const one = await fakeClass();
    const seat = await one.sit('Otter');
    const [desk, phone] = [one.roomOf(trainer), one.roomOf({ role: 'seat', seat })];
    await one.sit('Heron');
    const names = ({ store }: typeof desk) => store.getState().state.seats.map((s) => s.nickname);
    expect(names(desk)).toEqual(['Otter', 'Heron']);
    expect(names(phone)).toEqual(['Otter', null]);

    phone.setLink('away');
    const asked = phone.ask({ type: 'renameSeat', seat, nickname: 'Owl' });
    expect(phone.store.getState().waiting).toBe(1);
    expect(names(desk)).toEqual(['Otter', 'Heron']);
    phone.setLink('live');
    expect(await asked).toEqual({ ok: true, seq: 4 });
    expect(names(desk)).toEqual(['Owl', 'Heron']);
    expect(await phone.ask({ type: 'pause', paused: true })).toEqual({
      ok: false,
      refusal: { code: 'notAllowed' },
    });
  });
});
