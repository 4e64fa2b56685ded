import type { Wording } from '../../../../lib/app/ports';
import type { StoreDependencies } from '../../../../lib/db/store';

/** No invoice is written in these histories: no playbook has anything to follow or to say. */
export const follow: StoreDependencies['follow'] = async () => {};
export const wording: Wording = { chaseStep: (_, tone, number) => `${tone} ${number}` };
