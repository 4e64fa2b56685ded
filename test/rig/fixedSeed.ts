import fc from 'fast-check';

/**
 * What decides whether a change lands plays the same stories each time: one that fails is somebody's fault and not bad
 * luck. `npm run prove:stories` plays fresh ones.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_201) });
