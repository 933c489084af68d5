import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from '../../../src/server/http/lan.ts';

const v4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});

const machine = {
  lo: [v4('127.0.0.1', true)],
  docker0: [v4('172.17.0.1')],
  wlan0: [v4('192.168.1.20')],
  eth1: [v4('169.254.3.4')],
};

test('phones are shown the card first, and never what they can’t reach', () => {
  expect(lanAddresses('0.0.0.0', machine)).toEqual(['192.168.1.20', '172.17.0.1']);
  expect(lanAddresses('::', machine)).toEqual(['192.168.1.20', '172.17.0.1']);
  expect(lanAddresses('192.168.1.20', machine)).toEqual(['192.168.1.20']);
  expect(lanAddresses('127.0.0.1', machine)).toEqual([]);
});
