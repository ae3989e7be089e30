interface Words {
  /** `10.3.0.0/16 → att-c` */
  readonly route: string;
  readonly address: string;
  /** `static`, `propagated, VPC` … */
  readonly origin: string;
}

export const transitRoute = {
  step: ({ address }: { address: string }) => `the transit gateway looks for a route to ${address}`,
  only: ({ route, address, origin }: Words) => `Only ${route} (${origin}) matches ${address}.`,
  best: ({ route, address, origin }: Words) =>
    `Of the routes that match ${address}, ${route} (${origin}) comes first: the longest prefix, then static before propagated.`,
  why: 'The table is the one associated with the attachment that the packet came by.',
};
