interface Rules {
  createHTML?(text: string): string;
  createScriptURL(text: string): string;
}

/** Not in TypeScript's own description of browsers; missing in older Firefoxes, which do not ask for it either. */
interface WithTrustedTypes {
  trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}

const { trustedTypes } = globalThis as WithTrustedTypes;

function createScriptURL(text: string): string {
  if (new URL(text, location.href).origin !== location.origin) throw new TypeError('Not a script of ours');
  return text;
}

/**
 * Our pages' security policy refuses to make markup or scripts of texts. The popup needs both once: its own last picture,
 * and its own script, which stands beside it in the build.
 */
export function createTrusted(): Required<Rules> {
  const rules = { createHTML: (text: string) => text, createScriptURL };
  return (trustedTypes?.createPolicy('forget-me-not', rules) as typeof rules | undefined) ?? rules;
}

/** Workers whose script is the build's own may be begun; there is no way to markup. */
export function allowOwnWorkers(): void {
  trustedTypes?.createPolicy('default', { createScriptURL });
}
