import { runServer, startFault } from './runServer.ts';

/** Serves what was built before and writes a journal, as in a container. */
try {
  await runServer(['info', 'warn', 'error']);
} catch (error) {
  console.error(startFault(error, process.env));
  process.exitCode = 1;
}
