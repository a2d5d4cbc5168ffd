import fc from 'fast-check';

// The same examples in every run, so that a failure is never one of luck and can be looked at again.
// `SEED=$RANDOM npm run test:unit` looks at others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) });
