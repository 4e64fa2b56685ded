import 'fake-indexeddb/auto';
import { addClient } from '../../../../lib/app/clients';
import type { App } from '../../../../lib/app/ports';
import type { ReminderPorts } from '../../../../lib/app/reminders';
import { Database } from '../../../../lib/db/schema';
import { createStore } from '../../../../lib/db/store';
import { addDays, addMinutes, type Due, dayOf, type WallClock, wallClockOf } from '../../../../lib/domain/wallClock';
import { type AlarmSet, type BrowserRules, FakeBrowser } from './browser';
import { CLOCK_CHANGES, machineClock } from './clock';
import { type CommandWorld, carryOut, type Done } from './commands';
import { type Fault, Ledger, type Tally } from './ledger';
import { type Command, type Disturbance, type Step, sayStep, type When } from './steps';
import { follow } from './withoutMoney';
import { Worker } from './worker';

const NEXT = 'next-reminder';
const START = Date.UTC(2026, 10, 18, 10, 0);
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** So many alarms are let fire while time passes; what is longer is slept through. */
const ALARMS_IN_A_WAIT = 6;
/** An alarm that is due again at once, this often, means a worker that never rests. */
const ALARMS_AT_ONCE = 8;

export interface Outcome {
  faults: Fault[];
  tally: Tally;
  /** What happened, a line each, when it was asked for. */
  story: string[];
}

export interface Platform {
  alarms: ReminderPorts['alarms'];
  notifier: ReminderPorts['notifier'];
  badge: ReminderPorts['badge'];
  clock: App['clock'];
}

/** Where the product's platform modules find the browser; each history puts its own there. */
export interface BrowserPlace {
  current: FakeBrowser | undefined;
}

/** Plays histories one after the other on one base, emptied before each. */
export class HistoryPlayer {
  private readonly db = new Database('simulated');

  constructor(
    private readonly platform: Platform,
    private readonly place: BrowserPlace,
    private readonly rules: BrowserRules,
  ) {}

  play(steps: Step[], tell = false): Promise<Outcome> {
    return this.onStage(tell, async (stage) => {
      for (const step of steps) await stage.take(step);
      await stage.close();
      return stage.outcome();
    });
  }

  /** The instants at which alarms start the worker in the 24 hours after these steps, in which nobody does anything. */
  idleDayAfter(steps: Step[]): Promise<number[]> {
    return this.onStage(false, async (stage) => {
      for (const step of steps) await stage.take(step);
      return stage.idleDay();
    });
  }

  private async onStage<T>(tell: boolean, work: (stage: Stage) => Promise<T>): Promise<T> {
    await Promise.all(this.db.tables.map((table) => table.clear()));
    machineClock.install();
    try {
      const stage = new Stage(this.db, this.platform, this.place, this.rules, tell);
      await stage.open();
      return await work(stage);
    } finally {
      machineClock.uninstall();
    }
  }
}

class Stage implements CommandWorld {
  readonly ledger: Ledger;
  readonly done: Done[] = [];
  dayStartsAt = '09:00';
  clientId = '';
  private readonly browser: FakeBrowser;
  private readonly story: string[] = [];
  private worker: Worker | undefined;
  private disturbance: Disturbance | undefined;
  private commands: Promise<void> = Promise.resolve();
  /** In this step: a worker that did not run had no occasion to put anything right. */
  private hasRun = false;
  /** Asked of the store and the browser since the worker began its present run. */
  private asked = 0;
  private ids = 0;

  constructor(
    readonly db: Database,
    private readonly platform: Platform,
    place: BrowserPlace,
    rules: BrowserRules,
    private readonly tell: boolean,
  ) {
    machineClock.setZone('Europe/Chisinau');
    machineClock.set(START);
    this.ledger = new Ledger(() => ({ wall: this.clock.wallNow(), dayStartsAt: this.dayStartsAt }));
    this.browser = new FakeBrowser(
      rules,
      machineClock.now,
      () => this.momentOfLife(),
      (id, notice, onScreen) => {
        this.say(() => `  shown: ${id} “${notice.title}”`);
        this.ledger.shown(id, notice, onScreen);
      },
    );
    place.current = this.browser;
  }

  get clock(): App['clock'] {
    return this.platform.clock;
  }

  async open(): Promise<void> {
    const { db, clock } = this;
    const newId = () => this.newId();
    const store = createStore({
      ...{ db, clock, newId, follow },
      onOutOfScope(error) {
        throw error;
      },
      onFailure(error) {
        throw error;
      },
    });
    const app = { store, clock, newId };
    const client = { clientName: 'Severstroy', contactName: 'Anna', email: 'anna@severstroy.example' };
    const { clientId } = await addClient(app, { id: 'first', name: 'addClient' }, client);
    this.clientId = clientId;
    await this.wake();
  }

  /** The browser starts once more, and nothing comes between: what is due and was not shown by now was lost. */
  async close(): Promise<void> {
    this.disturbance = undefined;
    await this.take({ do: 'restart', hours: 14, losesAlarms: false });
  }

  outcome(): Outcome {
    return { faults: this.ledger.faults, tally: this.ledger.tally, story: this.story };
  }

  async take(step: Step): Promise<void> {
    this.say(() => `${this.clock.wallNow()} ${sayStep(step)}`);
    this.hasRun = false;
    switch (step.do) {
      case 'disturb':
        this.disturbance = { ...step };
        return;
      case 'dismiss':
        this.browser.onScreen.delete([...this.browser.onScreen.keys()][step.which] ?? '');
        return;
      case 'loseAlarms':
        this.browser.alarmsSet.clear();
        return;
      case 'idle':
        this.endWorker();
        return;
      case 'wait':
        return this.wait(step.minutes, step.late, step.twice);
      case 'sleep':
        machineClock.set(machineClock.now() + step.minutes * MINUTE);
        return this.wake();
      case 'restart':
        this.endWorker();
        machineClock.set(machineClock.now() + step.hours * HOUR);
        this.browser.restart(step.losesAlarms);
        return this.wake();
      case 'update':
        this.endWorker();
        if (step.losesAlarms) this.browser.alarmsSet.clear();
        return this.wake();
      case 'setClock':
        machineClock.set(machineClock.now() + step.minutes * MINUTE);
        return this.wake();
      case 'travel':
        machineClock.setZone(step.zone);
        return this.wake();
      case 'clockChange':
        machineClock.setZone(step.zone);
        machineClock.set(this.clock.instantOf(CLOCK_CHANGES[step.zone][step.way], 0));
        return this.wake();
      default:
        await this.command(this.living(), step);
        return this.rest();
    }
  }

  async idleDay(): Promise<number[]> {
    const until = machineClock.now() + 24 * HOUR;
    const starts: number[] = [];
    for (;;) {
      this.endWorker();
      const alarm = this.nextAlarm();
      if (!alarm || alarm.scheduledTime > until) return starts;
      this.fire(alarm, 0);
      starts.push(machineClock.now());
      await this.wake();
    }
  }

  whenOf(when: When): Due {
    const now = this.clock.wallNow();
    return 'days' in when ? addDays(dayOf(now), when.days) : addMinutes(now, when.minutes);
  }

  newId(): string {
    return `follow-up-${++this.ids}`;
  }

  say(line: () => string): void {
    if (this.tell) this.story.push(line());
  }

  /** One after the other, as the store takes them, so that the ledger has them in the same order. */
  private command(worker: Worker, command: Command): Promise<void> {
    this.commands = this.commands.then(() => carryOut(this, worker.app, command));
    return this.commands;
  }

  private living(): Worker {
    if (!this.worker || this.worker.isDead) {
      this.worker = new Worker({
        db: this.db,
        clock: this.clock,
        ports: this.platform,
        newId: () => this.newId(),
        moment: () => this.moment(),
        runBegins: () => {
          this.hasRun = true;
          this.asked = 0;
          this.ledger.beginRun();
        },
        digestKept: (digest, notices) => this.ledger.kept(digest, notices),
        marked: (followUps) => this.ledger.marked(followUps),
        failed: (error) => this.ledger.fault('wrong', `reminders failed: ${error}`),
      });
      this.worker.reconcile();
    }
    return this.worker;
  }

  private endWorker(): void {
    this.worker?.end();
    this.worker = undefined;
  }

  /** Something the product listens to: a start, an alarm, the machine's becoming active again. */
  private async wake(): Promise<void> {
    this.living().reconcile();
    await this.rest();
  }

  private async rest(): Promise<void> {
    await this.worker?.atRest();
    for (let round = 0; this.worker && !this.worker.isDead; round++) {
      const alarm = this.browser.alarmsSet.get(NEXT);
      if (!alarm || alarm.scheduledTime > machineClock.now()) break;
      if (round === ALARMS_AT_ONCE) {
        this.ledger.fault('wrong', `the alarm fires without end, now for ${wallOf(alarm.scheduledTime)}`);
        break;
      }
      this.browser.alarmsSet.delete(NEXT);
      this.worker.reconcile();
      await this.worker.atRest();
    }
    if (!this.hasRun || !this.worker || this.worker.isDead) return;
    this.ledger.checkAtRest(this.browser.onScreen, this.browser.badgeText);
    this.checkAlarm();
  }

  private checkAlarm(): void {
    const next = this.ledger.nextMoment();
    if (!next) return;
    const alarm = this.browser.alarmsSet.get(NEXT);
    if (!alarm) this.ledger.fault('lost', `no alarm is set, and ${next} is coming`);
    else if (this.isLate(alarm.scheduledTime, next)) {
      this.ledger.fault('lost', `the alarm is set for ${wallOf(alarm.scheduledTime)}, and ${next} is coming`);
    }
  }

  /** Whether the wall shows the time, or more, before the alarm: around a change of the clocks it may show it twice. */
  private isLate(alarm: number, due: WallClock): boolean {
    const from = Math.max(machineClock.now(), alarm - 3 * HOUR);
    for (let instant = alarm - MINUTE; instant > from; instant -= MINUTE) {
      if (wallClockOf(new Date(instant)) >= due) return true;
    }
    return false;
  }

  private async wait(minutes: number, late: number, twice: boolean): Promise<void> {
    const until = machineClock.now() + minutes * MINUTE;
    for (let fired = 0; fired < ALARMS_IN_A_WAIT; fired++) {
      const alarm = this.nextAlarm();
      if (!alarm || alarm.scheduledTime > until) break;
      this.fire(alarm, late);
      await this.wake();
      if (twice && fired === 0) await this.wake();
    }
    if (machineClock.now() < until) machineClock.set(until);
  }

  private nextAlarm(): AlarmSet | undefined {
    return [...this.browser.alarmsSet.values()].sort((a, b) => a.scheduledTime - b.scheduledTime)[0];
  }

  private fire(alarm: AlarmSet, late: number): void {
    const at = Math.max(machineClock.now(), alarm.scheduledTime + late * MINUTE);
    machineClock.set(at);
    if (alarm.periodInMinutes) alarm.scheduledTime = at + alarm.periodInMinutes * MINUTE;
    else this.browser.alarmsSet.delete(alarm.name);
    this.say(() => `${this.clock.wallNow()} the alarm “${alarm.name}” fires`);
  }

  /** The alarm that woke it is spent. Unless it dies before its very first call takes effect, it left itself another. */
  private dieAtWork(worker: Worker): void {
    worker.end();
    const next = this.nextAlarm();
    const isSoon = next && next.scheduledTime <= machineClock.now() + MINUTE;
    if (this.asked > 1 && !isSoon && this.ledger.hasUnshown()) {
      this.ledger.fault('lost', `the worker died at work, and nothing wakes it within a minute`);
    }
  }

  /** What a worker asks of the browser is not done any more once it is dead. */
  private async momentOfLife(): Promise<void> {
    const { worker } = this;
    await this.moment();
    if (worker?.isDead) await new Promise(() => {});
  }

  private async moment(): Promise<void> {
    this.asked += 1;
    const disturbance = this.disturbance;
    const worker = this.worker;
    if (!disturbance || !worker || disturbance.moment-- > 0) return;
    this.disturbance = undefined;
    const { by } = disturbance;
    this.say(() => `  … in the midst of it: ${sayStep(by)}`);
    if (by.do === 'die') this.dieAtWork(worker);
    else if (by.do === 'alarm') worker.reconcile();
    else if (by.do === 'pass') machineClock.set(machineClock.now() + MINUTE);
    else await this.command(worker, by);
  }
}

function wallOf(instant: number): string {
  return new Date(instant).toISOString();
}
