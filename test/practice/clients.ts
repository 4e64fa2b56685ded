import { englishClients } from './clients/en.ts';
import { romanianClients } from './clients/ro.ts';
import { russianClients } from './clients/ru.ts';
import type { SampleClient } from './clients/sampleClient.ts';

/**
 * The clients with whom the demo begins: those who write to the practice mailbox. Nothing has a date here, only
 * days counted from today, so that there is always something late, something for today and something to come.
 * Every text is in the client's language.
 */
export const sampleClients: SampleClient[] = [...russianClients, ...romanianClients, ...englishClients];
