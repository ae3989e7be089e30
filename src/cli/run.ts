import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { loadMessages } from '../explain/messages/messages.ts';
import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import { checkCommand } from './check-command.ts';
import {
  contextOf,
  languageOf,
  type Context,
  type ExitStatus,
  type GlobalOptions,
  type Streams,
} from './context.ts';
import { diffCommand } from './diff-command.ts';
import { exportCommand, EXPORT_FORMATS, type ExportArguments } from './export-command.ts';
import { importCommand, type ImportArguments } from './import-command.ts';
import type { Parameters, ReadChoices } from './input.ts';
import { MODES } from '../link/link-state.ts';
import { linkCommand, type LinkArguments } from './link-command.ts';
import { cliMessages } from './messages.ts';
import type { CliMessages } from './messages/en.ts';
import { oneOf, wholeNumber } from './numbers.ts';
import { traceCommand, type TraceArguments } from './trace-command.ts';
import { validateCommand } from './validate-command.ts';

/** Runs the command line and says with which status the process should exit. Never throws for bad input. */
export async function run(args: readonly string[], version: string, streams: Streams): Promise<ExitStatus> {
  await loadMessages('ko');
  const messages = cliMessages(languageAsked(args, streams));
  let status: ExitStatus = 0;
  const program = programFor(messages, version, streams, (answer) => {
    status = answer;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    streams.writeError(
      `${messages.error.prefix}: ${usageError(error, messages)} ${messages.error.seeHelp}\n`,
    );
    return 2;
  }
}

function programFor(
  messages: CliMessages,
  version: string,
  streams: Streams,
  answer: (status: ExitStatus) => void,
): Command {
  const program = new Command('packetwalk')
    .description(`${messages.program.description}\n${messages.program.input}`)
    .version(version, '-V, --version', messages.program.version)
    .helpOption('-h, --help', messages.program.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: streams.write, writeErr: streams.writeError, outputError: () => undefined })
    .addOption(
      option('--lang <language>', messages.program.language).argParser(
        oneOf('--lang', ['en', 'ko'], messages),
      ),
    )
    .addOption(
      option('--color <when>', messages.program.color).argParser(
        oneOf('--color', ['auto', 'always', 'never'], messages),
      ),
    );
  const context = (): Context => contextOf(streams, program.opts<GlobalOptions>());
  const { command, option: words } = messages;

  program
    .command('trace')
    .argument('<INPUT>')
    .description(command.trace)
    .addOption(option('--from <A>', words.from))
    .addOption(option('--to <B>', words.to))
    .addOption(option('--protocol <protocol>', words.protocol))
    .addOption(option('--port <port>', words.port).argParser(wholeNumber('--port', 0, 65_535, messages)))
    .addOption(
      option('--source-port <port>', words.sourcePort).argParser(
        wholeNumber('--source-port', 0, 65_535, messages),
      ),
    )
    .addOption(option('--source-ip <address>', words.sourceIp))
    .addOption(option('--destination-ip <address>', words.destinationIp))
    .addOption(
      option('--icmp-type <type>', words.icmpType).argParser(wholeNumber('--icmp-type', 0, 255, messages)),
    )
    .addOption(
      option('--icmp-code <code>', words.icmpCode).argParser(wholeNumber('--icmp-code', 0, 255, messages)),
    )
    .addOption(option('--one-way', words.oneWay))
    .addOption(
      option('--resolve <name>', words.resolve).argParser(
        oneOf('--resolve', ['public-name', 'private-name'], messages),
      ),
    )
    .addOption(option('--flow <name>', words.flow))
    .addOption(option('--flows <file>', words.flows))
    .addOption(option('--brief', words.brief))
    .addOption(option('--all-blockers', words.allBlockers))
    .addOption(parameterOption(messages))
    .addOption(sideOption(messages))
    .addOption(option('--json', words.json))
    .addOption(option('--markdown', words.markdown))
    .action(async (input: string, options: TraceArguments) => {
      answer(await traceCommand(input, options, context()));
    });
  program
    .command('check')
    .argument('<INPUT>')
    .description(command.check)
    .addOption(parameterOption(messages))
    .addOption(sideOption(messages))
    .addOption(option('--json', words.json))
    .action(async (input: string, options: InputOptions) => {
      answer(await checkCommand(input, options, context()));
    });
  program
    .command('validate')
    .argument('<INPUT>')
    .description(command.validate)
    .addOption(parameterOption(messages))
    .addOption(sideOption(messages))
    .addOption(option('--json', words.json))
    .action(async (input: string, options: InputOptions) => {
      answer(await validateCommand(input, options, context()));
    });
  program
    .command('import')
    .argument('<INPUT>')
    .description(command.import)
    .addOption(parameterOption(messages))
    .addOption(sideOption(messages))
    .addOption(option('-o, --output <file>', words.output))
    .action(async (input: string, options: ImportArguments) => {
      answer(await importCommand(input, options, context()));
    });
  program
    .command('export')
    .argument('<INPUT>')
    .description(command.export)
    .addOption(option('--as <format>', words.as).argParser(oneOf('--as', EXPORT_FORMATS, messages)))
    .addOption(option('--since <input>', words.since))
    .addOption(parameterOption(messages))
    .addOption(sideOption(messages))
    .addOption(option('-o, --out <file>', words.out))
    .action(async (input: string, options: ExportArguments) => {
      answer(await exportCommand(input, options, context()));
    });
  program
    .command('diff')
    .argument('<INPUT>')
    .description(command.diff)
    .addOption(option('--json', words.json))
    .action(async (input: string, options: InputOptions) => {
      answer(await diffCommand(input, options, context()));
    });
  program
    .command('link')
    .argument('<INPUT>')
    .description(command.link)
    .addOption(option('--flow <name>', words.flow))
    .addOption(option('--hop <hop>', words.hop))
    .addOption(option('--mode <mode>', words.mode).argParser(oneOf('--mode', MODES, messages)))
    .addOption(option('--base <url>', words.base))
    .addOption(option('--from <A>', words.from))
    .addOption(option('--to <B>', words.to))
    .addOption(option('--protocol <protocol>', words.protocol))
    .addOption(option('--port <port>', words.port).argParser(wholeNumber('--port', 0, 65_535, messages)))
    .addOption(
      option('--source-port <port>', words.sourcePort).argParser(
        wholeNumber('--source-port', 0, 65_535, messages),
      ),
    )
    .action(async (input: string, options: LinkArguments) => {
      // A language that is asked for holds for whoever opens the link, too.
      answer(await linkCommand(input, options, program.opts<GlobalOptions>().lang, context()));
    });
  program
    .command('schema')
    .description(command.schema)
    .action(() => {
      streams.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
    });
  return program;
}

interface InputOptions extends ReadChoices {
  readonly json?: true;
}

function sideOption(messages: CliMessages): Option {
  return option('--side <side>', messages.option.side).argParser(
    oneOf('--side', ['before', 'after'], messages),
  );
}

/** `--parameter Name=Value`, as often as there are parameters. */
function parameterOption({ option: words, error }: CliMessages): Option {
  return option('--parameter <Name=Value>', words.parameter).argParser<Parameters | undefined>(
    (written, earlier) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(written) ?? [];
      if (name === undefined || value === undefined) {
        throw new InvalidArgumentError(error.notAParameter(written));
      }
      return new Map([...(earlier ?? []), [name, value]]);
    },
  );
}

function option(flags: string, description: string): Option {
  return new Option(flags, description);
}

/** The language is needed before the arguments are understood, for the help and for what is wrong with them. */
function languageAsked(args: readonly string[], { environment }: Streams) {
  const index = args.indexOf('--lang');
  const asked = args[index + 1];
  return index >= 0 && (asked === 'en' || asked === 'ko') ? asked : languageOf(environment);
}

/** Commander's own findings, in the words of the catalogue; the quoted name is all that its message is read for. */
function usageError({ code, message }: CommanderError, { error }: CliMessages): string {
  const named = /'([^']*)'/u.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return error.unknownOption(`\`${named}\``);
    case 'commander.unknownCommand':
      return error.unknownCommand(`\`${named}\``);
    case 'commander.missingArgument':
    case 'commander.help':
      return error.missingArgument;
    case 'commander.optionMissingArgument':
      return error.optionMissingArgument(`\`${named}\``);
    case 'commander.excessArguments':
      return error.excessArguments;
    default:
      return message.replace(/^error: option '[^']*' argument '[^']*' is invalid\. /u, '');
  }
}
