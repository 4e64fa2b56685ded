// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Found, look } from './find';

const nothing = () => false;

function foundIn(html: string): Found[] {
  document.body.innerHTML = html;
  return Array.from(look(document.body, nothing)).flatMap((step) => (step && 'found' in step ? [step.found] : []));
}

/** What is found, with a ~ where it was put together from neighbours. */
const texts = (html: string) => foundIn(html).map(({ text, joined }) => (joined ? '~' : '') + text);

describe('who is named on a page', () => {
  test.each([
    ['a plain text', '<p>Ion &lt;ion@x.example&gt;</p>', ['ion@x.example']],
    [
      'a link that writes, once',
      '<a href="mailto:Ion%40x.example?cc=a@b.example">ion@x.example</a>',
      ['ion@x.example'],
    ],
    ['a link that calls, once', '<a href="tel:+373 22 210 001">022 210 001</a>', ['+373 22 210 001']],
    ['a link that lost its address', '<a>+373 22 210 001</a>', ['+373 22 210 001']],
    ['fields', '<input value="ion@x.example"><input type="tel" value="022 210 001">', ['ion@x.example', '022 210 001']],
    ['a number in pieces', '<span>+380</span> <span>44</span> 000 0004', ['~+380 44 000 0004', '000 0004']],
    ['an address in pieces', 'ion<wbr>@x.<b>example</b>', ['~ion@x.example']],
    ['neighbours without a space', '<b>Mail</b><i>ion@x.example</i>', ['~mailion@x.example', 'ion@x.example']],
    [
      'the same piece read together and apart, each address once',
      '<b>Mail</b><i>ion@x.example, ana@x.example</i>',
      ['~mailion@x.example', 'ion@x.example', 'ana@x.example'],
    ],
    ['blocks beside each other', '<div>ion</div><div>@x.example</div>', []],
    ['cells beside each other', '<table><tr><td>+373 22</td><td>210 001</td></tr></table>', []],
    ['a line break', '022 210<br>001', []],
    [
      'hidden fields and passwords',
      '<input type="hidden" value="a@x.example"><input type="password" value="b@x.example">',
      [],
    ],
    ['attributes that nobody sees', '<p data-mail="ion@x.example" title="ana@x.example">-</p>', []],
    ['scripts, styles and templates', '<script>"a@x.example"</script><template>b@x.example</template>', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('the text of a link is the name of whom it writes to', () => {
    expect(foundIn('<a href="mailto:ion@x.example">Ion Popescu</a>')[0]?.name).toBe('Ion Popescu');
  });

  test('a piece of text knows where it stands', () => {
    const [found] = foundIn('<p>Write to <b>ion@x.example</b> now</p>');
    expect(found?.place).toMatchObject({ from: 0, to: 13 });
  });

  test('open shadows and frames are named, to be looked at for themselves', () => {
    const part = document.createElement('div');
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    part.append(shadow.host, document.createElement('iframe'));
    const steps = Array.from(look(part, nothing));
    expect(steps.some((step) => step && 'inside' in step && step.inside === shadow)).toBe(true);
    expect(steps.some((step) => step && 'frame' in step)).toBe(true);
  });

  test('what is not the page’s own is passed over', () => {
    document.body.innerHTML = '<p id="ours">ion@x.example</p><p>ana@x.example</p>';
    const steps = Array.from(look(document.body, (node) => (node as Element).id === 'ours'));
    expect(steps.flatMap((step) => (step && 'found' in step ? [step.found.text] : []))).toEqual(['ana@x.example']);
  });

  test('a text of any length is found to its end, and nothing is cut in two', () => {
    const words = 'word '.repeat(3_999);
    expect(texts(`<p>${words}abcd ion@x.example ${words}${words}ana@x.example</p>`)).toContain('ion@x.example');
    expect(texts(`<p>${'x'.repeat(19_990)} ion@agrocom.example end</p>`)).toContain('ion@agrocom.example');
  });

  test('however deep the page goes, it is looked through', () => {
    const html = `${'<div>'.repeat(3_000)}ion@x.example${'</div>'.repeat(3_000)}`;
    expect(texts(html)).toEqual(['ion@x.example']);
  });
});
