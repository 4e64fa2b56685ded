/** SOGo stands on anybody's server: it is known by the name that its page gives its program, not by its address. */
export function isSogo(document: Document): boolean {
  return document.querySelector('body[ng-app="SOGo.MailerUI"]') !== null;
}
