import fc from 'fast-check';

/**
 * Property tests try the same inputs in every run, so that a failure is the doing of the change that shows it. Another
 * seed searches elsewhere: `PROPERTY_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
