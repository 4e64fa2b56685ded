import type { App, Store } from '../../../../lib/app/ports';
import { createReminders, type ReminderPorts, type ReminderWords } from '../../../../lib/app/reminders';
import type { Database } from '../../../../lib/db/schema';
import { createStore } from '../../../../lib/db/store';
import { follow } from './withoutMoney';

export interface WorkerWorld {
  db: Database;
  clock: App['clock'];
  ports: Omit<ReminderPorts, 'words'>;
  newId(): string;
  /** Awaited before and after everything the worker asks of the store and of the browser. */
  moment(): Promise<void>;
  runBegins(): void;
  digestKept(digest: string, notices: string[]): void;
  marked(followUps: Parameters<Store['reminders']['markShown']>[0]): void;
  failed(error: unknown): void;
}

/** One life of the service worker, wired as entrypoints/background wires it. It may end at any moment. */
export class Worker {
  readonly app: App;
  readonly died: Promise<void>;
  isDead = false;
  private die: () => void = () => {};
  private readonly running = new Set<Promise<void>>();
  private readonly reminders: ReturnType<typeof createReminders>;

  constructor(private readonly world: WorkerWorld) {
    this.died = new Promise((resolve) => {
      this.die = resolve;
    });
    this.app = { store: this.storeOfLife(), clock: world.clock, newId: world.newId };
    this.reminders = createReminders(this.app, { ...world.ports, words });
    this.app.store.onChange(() => void this.reconcile());
  }

  reconcile(): void {
    if (this.isDead) return;
    if (this.running.size === 0) this.world.runBegins();
    const run: Promise<void> = this.reminders
      .reconcile()
      .catch((error) => this.world.failed(error))
      .finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** Until it is idle, or dead. */
  async atRest(): Promise<void> {
    while (this.running.size > 0 && !this.isDead) await Promise.race([Promise.all(this.running), this.died]);
  }

  end(): void {
    this.isDead = true;
    this.die();
  }

  /** The dead wait for ever: what they had begun is done or not, and nothing follows. */
  private async breath(): Promise<void> {
    await this.world.moment();
    if (this.isDead) await new Promise(() => {});
  }

  private storeOfLife(): Store {
    const { db, clock, newId } = this.world;
    const store = createStore({
      ...{ db, clock, newId, follow },
      onOutOfScope(error) {
        throw error;
      },
      onFailure(error) {
        throw error;
      },
    });
    const whileAlive =
      <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
      async (...args: Args): Promise<T> => {
        await this.breath();
        const answer = await call(...args);
        await this.breath();
        return answer;
      };
    const { reminders } = store;
    return {
      ...store,
      read: (reads, work) => whileAlive(() => store.read(reads, work))(),
      reminders: {
        ...reminders,
        due: whileAlive(reminders.due),
        early: whileAlive(reminders.early),
        next: whileAlive(reminders.next),
        markWarned: whileAlive(reminders.markWarned),
        toldIn: whileAlive(reminders.toldIn),
        keepTold: whileAlive(async (digest, notices) => {
          await reminders.keepTold(digest, notices);
          this.world.digestKept(digest, notices);
        }),
        toldOverdueOn: whileAlive(reminders.toldOverdueOn),
        markOverdueTold: whileAlive(reminders.markOverdueTold),
        markShown: whileAlive(async (followUps) => {
          await reminders.markShown(followUps);
          this.world.marked(followUps);
        }),
      },
    };
  }
}

/** The count is all that the proof reads of a digest. */
const words: ReminderWords = {
  reminder: async ({ clientName }) => ({ title: clientName, message: '', buttons: ['open', 'later'] }),
  warning: async ({ clientName }) => ({ title: clientName, message: '', buttons: ['open', 'later'] }),
  digest: async (count) => ({ title: String(count), message: '', buttons: ['open'] }),
  overdue: async (count) => ({ title: String(count), message: '', buttons: ['open'] }),
};
