/** Where the webmails with known addresses live; the extension is allowed there, and nowhere else, without being asked. */
export const HOSTS = {
  gmail: ['mail.google.com'],
  outlook: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  yahoo: ['mail.yahoo.com'],
  yandex: ['mail.yandex.ru', 'mail.yandex.com', 'mail.360.yandex.ru'],
  mailru: ['e.mail.ru'],
  proton: ['mail.proton.me'],
} as const;

/** The same as the browser is told it, "https://mail.google.com/*". */
export function patternsOf(webmail: keyof typeof HOSTS): string[] {
  return HOSTS[webmail].map((host) => `https://${host}/*`);
}
