import { describe, expect, test } from 'vitest';
import { companyDomain } from './address';

describe('the company’s own domain', () => {
  test.each([
    ['anna@severstroy.example', 'severstroy.example'],
    ['anna@mail.severstroy.example', 'severstroy.example'],
    ['anna@mail.severstroy.co.uk', 'severstroy.co.uk'],
    ['anna@severstroy.com.md', 'severstroy.com.md'],
    ['anna@crm.severstroy.co.ua', 'severstroy.co.ua'],
    ['anna@severstroy.uk.com', 'severstroy.uk.com'],
    ['anna@com.md', 'com.md'],
    ['anna@gmail.com', undefined],
  ])('of %s is %s', (address, domain) => expect(companyDomain(address)).toBe(domain));
});
