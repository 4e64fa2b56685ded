import { type Environment, environmentIn, handedOver } from '../roundcube/environment';
import { accountIn, writtenAccount } from '../sogo/account';

/**
 * Two webmails tell their own scripts what their readers go by and what stands nowhere else on the page. That part of
 * a script is said anew with everything replaced that is the user's; undefined for every other script.
 */
export function censoredFacts(script: string, censored: (text: string) => string): string | undefined {
  const environment = environmentIn(script);
  if (environment) return handedOver(censoredEnvironment(environment, censored));
  const account = accountIn(script);
  if (!account) return undefined;
  return writtenAccount({ email: censored(account.email), identities: account.identities.map(censored) });
}

/** A name of the program's own: of its parts, its skins, its kinds of folders. */
const OWN_NAME = /^[a-z]{1,20}$/;

function censoredEnvironment(
  { task, skin, user_id: user, username, mailboxes }: Environment,
  censored: (text: string) => string,
): Environment {
  const folders = Object.entries(mailboxes ?? {}).map(([name, folder]) => [
    censored(name),
    OWN_NAME.test(folder?.class ?? '') ? { class: folder.class } : {},
  ]);
  return {
    ...(OWN_NAME.test(task ?? '') && { task }),
    ...(OWN_NAME.test(skin ?? '') && { skin }),
    ...(typeof user === 'string' && { user_id: censored(user) }),
    ...(typeof username === 'string' && { username: censored(username) }),
    mailboxes: Object.fromEntries(folders),
  };
}
