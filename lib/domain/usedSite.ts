/**
 * The pattern by which the browser is asked for a site, "https://crm.firm.example/*"; undefined for what is no web page.
 * Firefox knows no ports in patterns and means all of the host's.
 */
export function patternOf(url: string | undefined, knowsPorts: boolean): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, host, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${knowsPorts ? host : hostname}/*` : undefined;
}
