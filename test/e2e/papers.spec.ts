import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { NO_COMPANY } from '../../lib/domain/settings.ts';
import { en } from '../../lib/i18n/en.ts';
import { ro } from '../../lib/i18n/ro.ts';
import { tell } from './calls.ts';
import { addClient, addInvoice, OLIVER } from './entries.ts';
import { expect, test } from './extension.ts';

/** An invented firm with an account whose check digits are right. */
const FIRM = {
  ...NO_COMPANY,
  name: 'Firma SRL',
  iban: 'DE89 3704 0044 0532 0130 00',
};

/** What a banking program reads off the paper: the picture as the browser paints it, decoded. */
async function decoded(picture: Locator): Promise<string> {
  const painted = await picture.screenshot({ scale: 'device' });
  const { width, height, pixels } = await picture.page().evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      return { width: bitmap.width, height: bitmap.height, pixels: [...data] };
    },
    [...painted],
  );
  const code = jsQR(Uint8ClampedArray.from(pixels), width, height);
  if (!code) throw new Error('No code was found in the picture.');
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(code.binaryData));
}

/** As it comes out of the printer: nothing but the paper, dark on white. */
async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('article')).toHaveCSS('color', 'rgb(28, 36, 52)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
}

test.describe('in the dark', () => {
  test.use({ dark: true });

  test('the statement and the reminder are printed black on white in the client’s language, with a code that pays', async ({
    extension,
  }) => {
    const clientId = await addClient(extension, OLIVER);
    await addInvoice(extension, clientId, { number: 'INV-118', minor: 124_050, daysLate: 40 });
    await addInvoice(extension, clientId, { number: 'INV-119', minor: 10_000, daysLate: 3 });
    await tell(extension, 'settings.edit', { commandId: randomUUID(), company: FIRM });
    await tell(extension, 'client.edit', { commandId: randomUUID(), clientId, language: 'ro' });

    const page = await extension.page(`dashboard.html#/clients/${clientId}/statement`);
    const paper = page.locator('article');
    await expect(paper.locator('h1')).toHaveText(ro['statement.title']);
    await expect(paper).toContainText('1.340,50');
    await printed(page);
    expect((await decoded(paper.locator('figure svg'))).split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      FIRM.name,
      FIRM.iban.replaceAll(' ', ''),
      'EUR1340.50',
      '',
      '',
      expect.stringContaining('INV-118'),
    ]);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');

    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel(en['statement.sheet']).selectOption('reminder');
    await expect(paper.locator('h1')).toHaveText(ro['statement.reminder']);
    await printed(page);
    expect(await decoded(paper.locator('figure svg'))).toContain('EUR1240.50');
  });
});
