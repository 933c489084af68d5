import { build, preview } from 'vite';
import { stopWithParent } from './stopWithParent.ts';

/** Where `npm start` listens unless told otherwise; kept, because saved calls belong to an address. */
const usualPort = 4173;

const host = process.env['HOST'] || '127.0.0.1';
const wanted = process.env['PORT'] || undefined;
const port = wanted === undefined ? usualPort : Number(wanted);

stopWithParent();

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${wanted}".`);
  }
  console.log('Building …');
  await build({ logLevel: 'warn' });
  // Without PORT the next free port after the usual one will do.
  const server = await preview({
    logLevel: 'warn',
    preview: { host, port, strictPort: wanted !== undefined, allowedHosts: true },
  });
  const urls = server.resolvedUrls;
  console.log('Pickup is ready. Open one of these in a browser; Ctrl+C stops it.');
  for (const url of [...(urls?.local ?? []), ...(urls?.network ?? [])]) console.log(`  ${url}`);
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/already in use|EADDRINUSE/.test(message)) {
    return `Port ${port} is taken: set PORT to another one, or leave it out to get a free one.`;
  }
  if (/EACCES/.test(message)) return `Port ${port} is not allowed here: set PORT above 1023.`;
  if (/EADDRNOTAVAIL|ENOTFOUND/.test(message)) {
    return `HOST is "${host}", which is no address of this machine.`;
  }
  return message;
}
