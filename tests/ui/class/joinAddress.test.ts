import { expect, it } from 'vitest';
import { joinAddress } from '../../../src/ui/screens/class/join/joinAddress.ts';

const at = (origin: string, pathname = '/') => ({
  origin,
  hostname: new URL(origin).hostname,
  pathname,
});

it('sends phones to the address that the page has', () => {
  expect(
    joinAddress('K7M2QX', at('https://class.example.com', '/pickup/'), ['http://10.0.0.9']),
  ).toEqual({
    page: 'https://class.example.com/pickup/#/class',
    link: 'https://class.example.com/pickup/#/class?code=K7M2QX',
    onlyHere: false,
  });
});

it.each(['http://localhost:4173', 'http://127.0.0.1:4173', 'http://[::1]:4173'])(
  'sends them to the LAN where only this computer knows %s',
  (origin) => {
    const { link, onlyHere } = joinAddress('K7M2QX', at(origin), ['http://192.168.1.20:4173']);
    expect(link).toBe('http://192.168.1.20:4173/#/class?code=K7M2QX');
    expect(onlyHere).toBe(false);
    expect(joinAddress('K7M2QX', at(origin), []).onlyHere).toBe(true);
  },
);
