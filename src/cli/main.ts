import packageJson from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** A reader that has seen enough (`head`) closes the pipe; that is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), packageJson.version, {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  readStandardInput,
  isTerminal: process.stdout.isTTY,
  environment: process.env,
});
