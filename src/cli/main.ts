import { Command } from 'commander';

new Command('packetwalk').description('Trace a packet through an AWS VPC.').parse();
