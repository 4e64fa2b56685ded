export { type FoundPromise, findPromises, type PromiseContext } from './promises';
