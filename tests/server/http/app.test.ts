import { afterAll, beforeAll, expect, test } from 'vitest';
import { aboutSchema } from '../../../src/protocol/http.ts';
import * as v from 'valibot';
import { plantBuild, served } from './support/served.ts';

let build: ReturnType<typeof plantBuild>;

beforeAll(() => {
  build = plantBuild();
});
afterAll(() => build.remove());

async function withServer<T>(
  parts: Parameters<typeof served>[1],
  work: (url: string) => Promise<T>,
): Promise<T> {
  const server = await served(build.folder, parts);
  try {
    return await work(server.url);
  } finally {
    await server.close();
  }
}

test('every answer has what keeps a page safe, and the policy lets nothing be inline', async () => {
  await withServer({ frameAncestors: ["'self'", 'https://lms.example'] }, async (url) => {
    for (const path of ['/', '/assets/plain.js', '/nowhere', '/api/about', '/health']) {
      const { headers } = await fetch(url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
      expect(policy).toContain("frame-ancestors 'self' https://lms.example");
      expect(policy).not.toMatch(/unsafe-/);
    }
  });
});

test('/api/about tells what the protocol says it does', async () => {
  await withServer({}, async (url) => {
    const answer = await fetch(`${url}/api/about`);
    expect(v.parse(aboutSchema, await answer.json())).toMatchObject({ version: '1.2.3' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

test('/health is 200 while the log can be reached, and 503 while it can’t', async () => {
  let well = true;
  await withServer({ healthy: () => Promise.resolve(well) }, async (url) => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    well = false;
    const ill = await fetch(`${url}/health`);
    expect(ill.status).toBe(503);
    expect(await ill.json()).toEqual({ ok: false, log: false });
  });
});

test('what fails is written down without what was asked for, and is no answer’s text', async () => {
  const lines: unknown[] = [];
  const healthy = () => Promise.reject(new Error('password of 10.0.0.7'));
  await withServer({ healthy, journal: (...line) => lines.push(line) }, async (url) => {
    const answer = await fetch(`${url}/health?key=abc`);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ refusal: { code: 'unavailable' } });
  });
  expect(lines).toMatchObject([['error', 'requestFailed', { route: '/health', method: 'GET' }]]);
});

test('/metrics counts by route and status, and knows no path that was asked for', async () => {
  await withServer({}, async (url) => {
    await fetch(`${url}/nowhere/anybody`);
    await fetch(`${url}/api/about`);
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toContain('pickup_http_requests_total{route="/api/about",status="200"} 1');
    expect(text).toMatch(/pickup_http_requests_total\{route="[^"]*\*",status="404"\} 1/);
    expect(text).not.toContain('nowhere');
    expect(text).toContain('pickup_rooms_open 2');
    expect(text).toContain('pickup_seats_connected 40');
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });
});
