import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a process would, in a pipe and without colours. */
export async function packetwalk(args: readonly string[], standardInput = ''): Promise<Ran> {
  let out = '';
  let error = '';
  const status = await run(args, '0.0.0', {
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    readStandardInput: () => Promise.resolve(standardInput),
    isTerminal: false,
    environment: {},
  });
  return { status, out, error };
}
