import { build, preview } from 'vite';
import { servingFrom } from './serving.ts';
import { stopWithParent } from './stopWithParent.ts';

stopWithParent();

try {
  const serving = servingFrom(process.env);
  console.log('Building …');
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn', preview: { ...serving } });
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
    return `Port ${process.env['PORT']} is taken: set PORT to another one, or leave it out to get a free one.`;
  }
  if (/EACCES/.test(message))
    return `Port ${process.env['PORT']} is not allowed here: set PORT above 1023.`;
  if (/EADDRNOTAVAIL|ENOTFOUND/.test(message)) {
    return `HOST is "${process.env['HOST']}", which is no address of this machine.`;
  }
  return message;
}
