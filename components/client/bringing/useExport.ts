import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { type Client, CONTACT_ROLES, type Contact } from '../../../lib/domain/client';
import { NOUNS, type Noun, type Rows } from '../../../lib/domain/journal';
import { ask } from '../../../lib/messages/client';
import { useComplaint } from '../../../lib/query';
import { useAnnounce } from '../../../lib/query/announce';
import { useWords } from '../../../lib/query/words';
import { saveFile } from '../../page/saveFile';
import { namedFields } from './fieldNames';
import { portionsOf } from './portions';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'vcard', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const ENDINGS = { csv: 'csv', xlsx: 'xlsx', vcard: 'vcf', json: 'json' };

/** Writes clients into a file: all of them, or those that are wanted, such as a segment's. */
export function useExport() {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const complain = useComplaint();
  const [isWriting, setWriting] = useState(false);

  async function write(format: ExportFormat, isWanted?: (clientId: string) => boolean): Promise<void> {
    const { fileOfClients, fileOfEverything } = await import('../../../lib/exchange/clients/export');
    const clients = await all('client', ({ id }) => isWanted?.(id) ?? true);
    let file: Blob;
    if (format === 'json') file = fileOfEverything(await everything(isWanted));
    else {
      const contacts: Contact[] = await all('contact', ({ clientId }) => isWanted?.(clientId) ?? true);
      const fields = namedFields(await ask('field.list', {}), t);
      const byName = clients.sort((a: Client, b: Client) => (a.name < b.name ? -1 : 1));
      const people = Map.groupBy(contacts, ({ clientId }) => clientId);
      file = await fileOfClients(
        format,
        { clients: byName, people, fields },
        {
          column: (column) => t(`bring.column.${column}`),
          role: (role) => (CONTACT_ROLES.includes(role) ? t(`role.${role}`) : role),
          tier: (tier) => t(`tier.${tier}`),
          style: (style) => t(`style.${style}`),
          sheet: t('dashboard.clients'),
          // What Excel takes for the separator follows the language of the system.
          delimiter: language === 'en' ? ',' : ';',
        },
      );
    }
    const said = { format, clients: clients.length, of: isWanted ? ('some' as const) : ('all' as const) };
    // Kept before it is handed out: a file of which nothing is known must not be.
    await ask('clients.exported', { ...said, commandId: newId() });
    saveFile(file, `${t('export.fileName')}-${new Date().toISOString().slice(0, 10)}.${ENDINGS[format]}`);
    announce({ text: t('export.done', { count: clients.length }) });
  }

  return {
    isWriting,
    async run(format: ExportFormat, isWanted?: (clientId: string) => boolean): Promise<void> {
      setWriting(true);
      await write(format, isWanted).catch(complain);
      setWriting(false);
    },
  };
}

async function all<N extends Noun>(of: N, isWanted: (row: Rows[N]) => boolean): Promise<Rows[N][]> {
  const found: Rows[N][] = [];
  for await (const rows of portionsOf(of)) for (const row of rows) if (isWanted(row)) found.push(row);
  return found;
}

/** Rows that are no client's, decisions and rules, go along when all do. */
async function everything(isWanted?: (clientId: string) => boolean) {
  const rows: Partial<Record<Noun, Rows[Noun][]>> = {};
  for (const noun of NOUNS) {
    rows[noun] = await all(noun, (row) => {
      const clientId = noun === 'client' ? (row as Client).id : (row as { clientId?: string }).clientId;
      return !isWanted || (clientId !== undefined && isWanted(clientId));
    });
  }
  return rows as Partial<{ [N in Noun]: Rows[N][] }>;
}
