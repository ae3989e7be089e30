/** What the command line says, in English. The Korean catalogue has the same keys. */
export const en = {
  program: {
    description: 'Traces a packet and its reply through an AWS VPC, hop by hop.',
    input:
      'INPUT: a scenario (.yaml, .yml, .json), a CloudFormation template, a Terraform plan or state (terraform show -json), a folder of AWS CLI describe-* output or of templates, a share link, or - for standard input.',
    version: 'print the version',
    help: 'print this help',
    language: 'language of the sentences: en or ko',
    color: 'colour: auto, always or never',
  },
  command: {
    trace: 'one packet walk and its response, or many with --flows',
    check: "run the scenario's flows against what they expect",
    validate: 'report errors and warnings, each with its place',
    import: 'write the scenario document of an input, and say what was read, assumed and left out',
    export:
      'write the network of an input as a template or configuration that makes it, and say what is left out or filled in',
    diff: 'show the flows whose verdict a Terraform plan changes',
    link: 'print the share link of a scenario: document, flow and hop in one address',
    schema: 'print the JSON Schema of the scenario document',
  },
  option: {
    from: 'who sends: a resource id, an IP address, internet, or internet:ADDRESS',
    to: 'who receives: a resource id, an IP address, internet, or internet:ADDRESS',
    protocol: 'a protocol by name or number (default: tcp)',
    port: 'the destination port',
    sourcePort: "the client's port (default: every port of its ephemeral range)",
    sourceIp: 'which address of the sender is meant',
    destinationIp: 'which address of the receiver is meant',
    icmpType: 'the ICMP type (default: echo request)',
    icmpCode: 'the ICMP code',
    oneWay: 'no reply is expected',
    resolve: "look the receiver's DNS name up first: public-name or private-name",
    hop: 'the hop to open at: response.7; of a later connection, 2.response.7',
    mode: 'how the page opens: explore, present or embed',
    base: 'the address of the page to put in front of the link',
    flow: 'a flow of the scenario, by its name',
    flows: 'a file with a JSON object a line, a flow each; - for standard input',
    brief: 'with --flows: print id, verdict and stoppedAt only',
    allBlockers: 'go on past the first drop and show everything that stops the packet',
    side: 'of a Terraform plan: the network before it is applied or after (default: after)',
    output: 'the file to write, as JSON where it ends in .json (default: standard output, as YAML)',
    as: 'what to write: cloudformation or terraform',
    out: 'the file to write (default: standard output)',
    since:
      'the input as it was: writes the resources that are new since, and says what is to be changed or removed',
    parameter: 'a value for a parameter of a CloudFormation template; repeat it for more',
    json: 'print JSON and nothing else on standard output',
    markdown: 'print the walk as Markdown, for a pull request or a ticket',
  },
  error: {
    prefix: 'error',
    warningPrefix: 'warning',
    noSuchInput: (input: string) => `There is no file or folder \`${input}\`.`,
    cannotRead: (input: string, reason: string) => `\`${input}\` cannot be read: ${reason}.`,
    cannotWrite: (output: string, reason: string) => `\`${output}\` cannot be written: ${reason}.`,
    needsFormat: (formats: string) => `Say with --as what to write: ${formats}.`,
    notAPlan: (input: string) =>
      `\`${input}\` is no Terraform plan, so it has no two sides to compare. Run \`terraform show -json PLAN\`.`,
    emptyFolder: (input: string) => `The folder \`${input}\` holds no JSON or YAML files.`,
    notImportable: (input: string) =>
      `The folder \`${input}\` holds nothing that can be read here: AWS CLI output, Terraform plans and states, or CloudFormation templates.`,
    unusable: (count: number) =>
      count === 1 ? 'One error: nothing was walked.' : `${String(count)} errors: nothing was walked.`,
    needsEnds: 'Say who talks to whom with --from and --to, or name a flow of the scenario with --flow.',
    unknownFlow: (name: string, known: string) =>
      known === ''
        ? `The scenario has no flow \`${name}\`, and no other flows.`
        : `The scenario has no flow \`${name}\`. It has: ${known}.`,
    notANumber: (option: string, found: string, least: number, most: number) =>
      `${option} takes a whole number from ${String(least)} to ${String(most)}, not \`${found}\`.`,
    notOneOf: (option: string, found: string, allowed: string) =>
      `${option} takes ${allowed}, not \`${found}\`.`,
    notAParameter: (found: string) => `--parameter takes Name=Value, not \`${found}\`.`,
    twoInputs: 'Standard input can be read once: give INPUT or --flows a file.',
    flowsAlone: (option: string) => `--flows brings its own flows: leave out ${option}.`,
    exclusive: (one: string, other: string) => `${one} and ${other} cannot go together: leave out one.`,
    noExpectations: 'The scenario has no flow with an expectation, so there is nothing to check.',
    unknownOption: (option: string) => `There is no option ${option}.`,
    missingArgument: 'INPUT is missing.',
    optionMissingArgument: (option: string) => `${option} needs a value.`,
    excessArguments: 'There is more than one INPUT.',
    unknownCommand: (command: string) => `There is no command ${command}.`,
    seeHelp: 'See packetwalk --help.',
    notAHop: (found: string) => `--hop takes a leg and a number, such as \`response.7\`, not \`${found}\`.`,
    noSuchHop: (leg: string, count: number) =>
      `${leg}: ${count === 1 ? 'one hop' : `${String(count)} hops`}. --hop names none of them.`,
    notABase: (found: string) =>
      `--base takes the address of a page, such as \`https://example.org/packetwalk/\`, not \`${found}\`.`,
    line: {
      notJson: 'This line is not JSON.',
      notAFlow: 'This line is not a flow: a JSON object with at least from and to.',
    },
  },
  trace: {
    request: 'Request',
    response: 'Response',
    noResponse: 'There is no response: the request did not arrive.',
    noneExpected: 'No response is expected.',
    blockers: 'Everything that stops the packet',
    outbound: 'out',
    inbound: 'in',
    wants: 'What is wanted of the way',
    branches: 'By port',
    clientPorts: (ports: string) => `client port ${ports}`,
    natPorts: (ports: string) => `NAT port ${ports}`,
    proxyPorts: (ports: string) => `port ${ports} of the load balancer`,
    picked: {
      record: (id: string) => `record ${id}`,
      node: (id: string) => `node ${id}`,
      targetGroup: (id: string) => `group ${id}`,
      zone: (id: string) => `zone ${id}`,
      subnet: (id: string) => `subnet ${id}`,
      tunnel: (id: string) => `tunnel ${id}`,
      target: (id: string) => `target ${id}`,
    },
    and: ' and ',
    flowLog: 'Flow log',
    origin: (place: string, address: string | undefined) =>
      address === undefined ? `from ${place}` : `from ${place} (${address})`,
    usedFlow: (name: string) => `Walking the flow ${name} of the scenario.`,
  },
  check: {
    expected: (field: string, expected: string, found: string) =>
      `${field}: expected ${expected}, found ${found}`,
    noExpectation: 'nothing expected',
    summary: (passed: number, failed: number) => `${String(passed)} as expected, ${String(failed)} not`,
  },
  diff: {
    before: 'before',
    after: 'after',
    notThere: 'not there',
    summary: (differences: number, compared: number) =>
      `${String(compared)} flows compared, ${String(differences)} of them differ.`,
  },
  validate: {
    valid: (warnings: number) =>
      warnings === 0
        ? 'No errors.'
        : warnings === 1
          ? 'No errors, one warning.'
          : `No errors, ${String(warnings)} warnings.`,
    invalid: (errors: number, warnings: number) =>
      `${String(errors)} error${errors === 1 ? '' : 's'}, ${String(warnings)} warning${warnings === 1 ? '' : 's'}.`,
  },
};

export type CliMessages = typeof en;
