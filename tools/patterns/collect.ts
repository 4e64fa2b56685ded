import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** A pattern as it is written in the code. */
export interface Written {
  file: string;
  line: number;
  source: string;
  flags: string;
}

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
}

/** All patterns that are written as such in what ships. */
export function collectLiterals(): Written[] {
  const files = globSync(['lib/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}']).filter(
    (file) => !/\.(?:test|d)\.tsx?$/.test(file) && !/(?:^|\/)(?:test[A-Z]\w*|\w+\.model)\.ts$/.test(file),
  );
  return files.sort().flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const found: Written[] = [];
    walk(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node, ({ start, regex }) => {
      if (!regex) return;
      const line = code.slice(0, start).split('\n').length;
      found.push({ file, line, source: regex.pattern, flags: regex.flags });
    });
    return found;
  });
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof (child as Node).type === 'string') walk(child as Node, visit);
    }
  }
}
