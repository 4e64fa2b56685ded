interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

/** Not in TypeScript's own description of browsers; missing in older Firefoxes, which do not ask for it either. */
interface WithTrustedTypes {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

/**
 * Our pages' security policy refuses to make markup or scripts of texts. The popup needs both once: its own last picture,
 * and its own script, which stands beside it in the build. Made once, so that nothing else can make another.
 */
export function createTrusted(): Policy {
  const rules: Policy = {
    createHTML: (text) => text,
    createScriptURL(text) {
      if (new URL(text, location.href).origin !== location.origin) throw new TypeError('Not a script of ours');
      return text;
    },
  };
  return (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('forget-me-not', rules) ?? rules;
}
