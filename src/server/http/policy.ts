import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * The page's policy as a header. Styles that stand in the page itself are named by their hashes;
 * nothing else may be inline. `'self'` for connections means `ws` and `wss` of the same host, too.
 *
 * @param page the page as it was built
 * @param frameAncestors who may show it in a frame
 */
export function policyOf(page: string, frameAncestors: readonly string[]): string {
  const styles = Array.from(page.matchAll(/<style[^>]*>([^]*?)<\/style>/g), ([, text = '']) =>
    createHash('sha256').update(text).digest('base64'),
  );
  const policy: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...styles.map((hash) => `'sha256-${hash}'`)],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': frameAncestors,
  };
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Puts what keeps a page safe on every answer. */
export function safetyHeaders(policy: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set('content-security-policy', policy);
    c.res.headers.set('x-content-type-options', 'nosniff');
    c.res.headers.set('referrer-policy', 'same-origin');
  };
}
