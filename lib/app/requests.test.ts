import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addActivity } from './activities';
import { answerDisputed } from './chase';
import { addClient, showDossier } from './clients';
import { keepEntry } from './entries';
import { finishFollowUp } from './followUps';
import { addInvoice } from './invoices';
import { logLetter } from './letters';
import { mergeClients } from './merge';
import { countNavigation } from './navigation';
import { answerRequest, reopenRequest, solveRequest, stillWorking } from './requestAnswers';
import { editRequest, logRequest, openRequest, removeRequest } from './requests';
import { listRequests, requestsOfClient } from './requestViews';
import { editSettings } from './settings';

const person = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' };

/** Tuesday 17 November, 15:00. */
async function world() {
  const made = testApp('2026-11-17T15:00');
  const { app, command, sweep, setClock } = made;
  const { clientId } = await addClient(app, command(), person);
  const steps = async (of = clientId) =>
    (await showDossier(app, { clientId: of })).followUps.map(({ due, reason }) => `${reason?.code} ${due}`);
  const open = async (text = 'wet boxes') =>
    (await openRequest(app, command('request.open'), { clientId, kind: 'complaint', text })).requestId;
  const onTime = async (wall: string) => {
    setClock(wall);
    await sweep();
  };
  const list = (state: 'open' | 'solved' = 'open') => listRequests(app, { state, offset: 0, limit: 50 });
  const history = async () => (await showDossier(app, { clientId })).timeline.map(({ kind }) => kind);
  return { ...made, clientId, steps, open, onTime, list, history };
}

const letter = (key: string, direction: 'incoming' | 'outgoing', writtenAt: string) => ({
  ...{ key, direction, subject: 'Wet boxes', to: [], attachments: [], writtenAt: new Date(writtenAt).getTime() },
});

describe('a complaint', () => {
  test('is answered by the next working day, and on that day said to be worked on', async () => {
    const { open, steps, onTime, list, app } = await world();
    await open();
    expect(await steps()).toEqual(['request.complaint 2026-11-18T15:00']);
    expect(await countNavigation(app, {})).toMatchObject({ requests: 1 });
    await onTime('2026-11-18T09:00');
    expect(await steps()).toEqual(['request.working 2026-11-18T15:00']);
    expect((await list()).lines).toMatchObject([{ by: '2026-11-18T15:00', left: 360 }]);
    await onTime('2026-11-19T10:00');
    expect((await list()).lines).toMatchObject([{ left: -240 }]);
  });

  test('that depends on others has three working days; the tick is taken back', async () => {
    const { app, command, open, steps, undo } = await world();
    const requestId = await open();
    const edit = command('request.edit');
    await editRequest(app, edit, { requestId, dependsOnOthers: true });
    expect(await steps()).toEqual(['request.complaint 2026-11-20T15:00']);
    await undo(edit.id);
    expect(await steps()).toEqual(['request.complaint 2026-11-18T15:00']);
  });

  test('counts by the working day of the settings; one that ends before it begins is refused', async () => {
    const { app, command, open, steps } = await world();
    await editSettings(app, command(), { workDay: { endsAt: '14:00' } });
    await open();
    expect(await steps()).toEqual(['request.complaint 2026-11-18T14:00']);
    await expect(editSettings(app, command(), { workDay: { startsAt: '15:00' } })).rejects.toMatchObject({
      code: 'day-ends-early',
    });
  });

  test('in one click from a letter: the clock has run since it was written, and the letter stands in the history once', async () => {
    const { app, command, clientId, steps, history } = await world();
    const input = { clientId, kind: 'complaint' as const, letter: letter('m1', 'incoming', '2026-11-16T10:00') };
    await logRequest(app, command(), { ...input });
    expect(await steps()).toEqual(['request.working 2026-11-17T10:00']);
    expect(await history()).toEqual(['complaint']);
    await logRequest(app, command(), { ...input });
    expect(await steps()).toHaveLength(1);
    expect(await history()).toEqual(['complaint']);
  });

  test('a letter logged before becomes the request, and a letter again when the request is removed', async () => {
    const { app, command, clientId, steps, history } = await world();
    await logLetter(app, command(), { clientId, letter: letter('m1', 'incoming', '2026-11-17T12:00') });
    const { requestId = '' } = await logRequest(app, command(), {
      ...{ clientId, kind: 'question', letter: letter('m1', 'incoming', '2026-11-17T12:00') },
    });
    expect(await history()).toEqual(['question']);
    await removeRequest(app, command(), { requestId });
    expect([await history(), await steps()]).toEqual([['letter-in'], []]);
  });

  test('in one line, with what comes next', async () => {
    const { app, command, clientId, steps, history } = await world();
    const next = { kind: 'call' as const, text: '', due: '2026-11-20' };
    await keepEntry(app, command(), { clientId, happened: { kind: 'complaint', text: 'wet boxes' }, next });
    expect(await steps()).toEqual(['request.complaint 2026-11-18T15:00', 'undefined 2026-11-20']);
    expect(await history()).toEqual(['complaint']);
  });

  test('without a word is refused', async () => {
    const { open } = await world();
    await expect(open('  ')).rejects.toMatchObject({ code: 'text-missing' });
  });
});

describe('the answer', () => {
  test('a letter to the client ends the clock, and its undo sets it going again', async () => {
    const { app, command, clientId, open, steps, list, onTime, undo } = await world();
    await open();
    await onTime('2026-11-18T10:00');
    const logging = command();
    await logLetter(app, logging, { clientId, letter: letter('m2', 'outgoing', '2026-11-18T09:50') });
    expect([await steps(), (await list()).lines[0]?.by]).toEqual([[], undefined]);
    expect((await countNavigation(app, {})).requests).toBe(0);
    await undo(logging.id);
    expect(await steps()).toEqual(['request.working 2026-11-18T15:00']);
  });

  test('a letter from before the complaint is no answer, nor is a note', async () => {
    const { app, command, clientId, open, steps } = await world();
    await open();
    await logLetter(app, command(), { clientId, letter: letter('m2', 'outgoing', '2026-11-17T11:00') });
    await addActivity(app, command(), { clientId, kind: 'note', title: 'asked the driver' });
    expect(await steps()).toHaveLength(1);
  });

  test('one click ends it, and so does the step that is done', async () => {
    const { app, command, db, open, steps, history } = await world();
    const first = await open();
    await answerRequest(app, command(), { requestId: first });
    expect(await steps()).toEqual([]);
    expect(await history()).toEqual(['request-answered', 'complaint']);
    await open('a box is missing');
    const [step] = (await db.followUp.toArray()).filter(({ state }) => state === 'open');
    await finishFollowUp(app, command(), { followUpId: step?.id ?? '', outcome: 'sent another' });
    expect(await steps()).toEqual([]);
  });

  test('still being worked on: the clock begins anew, and what was taken for an answer was none', async () => {
    const { app, command, clientId, open, steps, onTime } = await world();
    const requestId = await open();
    await onTime('2026-11-18T14:00');
    await stillWorking(app, command(), { requestId });
    expect(await steps()).toEqual(['request.complaint 2026-11-19T14:00']);
    await onTime('2026-11-19T10:00');
    await logLetter(app, command(), { clientId, letter: letter('m3', 'outgoing', '2026-11-19T09:30') });
    expect(await steps()).toEqual([]);
    await stillWorking(app, command(), { requestId });
    expect(await steps()).toEqual(['request.complaint 2026-11-20T10:00']);
  });
});

describe('solved and reopened', () => {
  test('by whom and when; open again an answer is waited for anew, and each is taken back', async () => {
    const { app, command, db, open, steps, list, onTime, undo } = await world();
    const requestId = await open();
    const me = await app.store.read(['member'], async (rows) => rows.me);
    const solving = command();
    await solveRequest(app, solving, { requestId, note: 'two new boxes' });
    expect(await list('solved')).toMatchObject({ open: 0, solved: 1, lines: [{ request: { solvedBy: me } }] });
    await onTime('2026-11-23T11:00');
    await reopenRequest(app, command(), { requestId });
    expect(await steps()).toEqual(['request.complaint 2026-11-24T11:00']);
    expect(await db.request.get(requestId)).toMatchObject({ state: 'open', reopened: [{ on: '2026-11-23', by: me }] });
    await expect(undo(solving.id)).rejects.toMatchObject({ code: 'changed-since' });
    await expect(reopenRequest(app, command(), { requestId })).rejects.toMatchObject({ code: 'request-open' });
    await solveRequest(app, command(), { requestId });
    await expect(answerRequest(app, command(), { requestId })).rejects.toMatchObject({ code: 'request-solved' });
  });

  test('the dispute of an invoice is one of them: solved here, the chase goes on; opened again, it stops', async () => {
    const { app, command, clientId, steps, onTime, list } = await world();
    const bill = {
      number: '118',
      amount: { minor: 100_000, currency: 'EUR' },
      issued: '2026-11-02',
      due: '2026-11-16',
    };
    const { invoiceId } = await addInvoice(app, command(), { clientId, ...bill });
    const { requestId } = await answerDisputed(app, command(), { invoiceId, text: 'two boxes were wet' });
    expect(await steps()).toEqual(['request.complaint 2026-11-18T15:00']);
    expect((await list()).lines).toMatchObject([{ invoiceNumber: '118', request: { id: requestId } }]);
    await onTime('2026-11-18T12:00');
    await solveRequest(app, command(), { requestId });
    expect(await steps()).toEqual([expect.stringMatching(/^chase\./)]);
    await reopenRequest(app, command(), { requestId });
    expect(await steps()).toEqual(['request.complaint 2026-11-19T12:00']);
  });
});

test('the list has what is over first and what is answered last; the client’s own stand in its dossier', async () => {
  const { app, command, clientId, open, onTime, list } = await world();
  const answered = await open('answered');
  await onTime('2026-11-18T10:00');
  const late = await open('later');
  await answerRequest(app, command(), { requestId: answered });
  const first = await openRequest(app, command(), {
    clientId,
    kind: 'question',
    text: 'price?',
    dependsOnOthers: true,
  });
  const ids = (await list()).lines.map(({ request }) => request.id);
  expect(ids).toEqual([late, first.requestId, answered]);
  expect(await requestsOfClient(app, { clientId })).toHaveLength(3);
});

test('merged clients have each other’s requests', async () => {
  const { app, command, clientId, open, steps } = await world();
  await open();
  const other = await addClient(app, command(), { clientName: 'Sever', contactName: '', email: '' });
  await mergeClients(app, command(), { keepId: other.clientId, goneId: clientId, chosen: [] });
  expect(await steps(other.clientId)).toEqual(['request.complaint 2026-11-18T15:00']);
});

test('planning again changes nothing, today and on the days after', async () => {
  const { db, open, onTime } = await world();
  await open();
  await onTime('2026-11-18T09:00');
  const entries = await db.journal.count();
  await onTime('2026-11-18T17:00');
  await onTime('2026-11-20T09:00');
  expect(await db.journal.count()).toBe(entries);
});
