/** Names before the @ behind which nobody sits: programs that send and do not read. */
const AUTOMATIC = [
  'no-?reply|do-?not-?reply|donotreply|not-?reply|nepasrepondre|ne-?otvechat|nu-?raspunde(?:ti)?',
  'mailer-?daemon|postmaster|bounces?|abuse|hostmaster|webmaster|root|daemon|cron|www-data',
  'notifications?|notify|alerts?|auto(?:mat(?:ic|ed))?|auto-?(?:reply|confirm)|robot|bot|system|updates?|newsletters?|news|mailing|rassylka|noutati',
  'calendar-notification|drive-shares-noreply|forms?|wordpress|billing-noreply',
].join('|');

const WHOLE = new RegExp(`^(?:${AUTOMATIC})(?:[.+_-].*)?$|[.+_-](?:no-?reply|do-?not-?reply|bounces?)$`, 'i');

/** True for "noreply@", "mailer-daemon@", "bounce+123@": no person of a client writes from such an address. */
export function isAutomatic(address: string): boolean {
  return WHOLE.test(address.slice(0, address.lastIndexOf('@')));
}
