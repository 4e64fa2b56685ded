import { DIGEST, followUpOfNotice, noticeOf, OVERDUE } from '../../../../lib/app/reminders';
import { type Due, dayOf, timeOf, type WallClock } from '../../../../lib/domain/wallClock';

export type FaultKind = 'lost' | 'doubled' | 'wrong';

export interface Fault {
  kind: FaultKind;
  what: string;
}

/** One due moment of one follow-up: a move makes another, an undo of the move brings the first back. */
export interface Placing {
  followUpId: string;
  due: Due;
  shown: boolean;
  /** The product has written down that it was shown; from now on it has no excuse to show it again. */
  marked: boolean;
  /** The notification it was shown by, which is gone when another object or none stands at its id. */
  by?: { id: string; notice: object };
}

export interface Promised {
  isOpen: boolean;
  placing: Placing;
}

export interface Tally {
  /** Due moments shown, singly or counted in a digest. */
  shown: number;
  digests: number;
  /**
   * Shown again, the notification being gone, because it could not be marked: the worker died between showing and
   * marking, or in that moment it was closed and later taken back.
   */
  again: number;
  /** Closed or moved in the very moment in which it was being shown; its notification is taken away afterwards. */
  overtaken: number;
}

export interface Now {
  wall: WallClock;
  dayStartsAt: string;
}

/** What must be, kept apart from the product: every promise, whether it was shown for its time, and every fault seen. */
export class Ledger {
  readonly faults: Fault[] = [];
  readonly tally: Tally = { shown: 0, digests: 0, again: 0, overtaken: 0 };
  readonly promises = new Map<string, Promised>();
  /** Closed, moved or taken back since the worker began its present run. */
  readonly touched = new Set<string>();
  /** Given their time since then: no run knew of them when it began. */
  private readonly placed = new Set<string>();
  /** For which notices each digest stands, as the product kept it. */
  private readonly digests = new Map<string, string[]>();
  private runBeganAt: WallClock = '';

  constructor(private readonly now: () => Now) {}

  fault(kind: FaultKind, what: string): void {
    this.faults.push({ kind, what });
  }

  place(followUpId: string, due: Due): void {
    this.placed.add(followUpId);
    this.promises.set(followUpId, { isOpen: true, placing: { followUpId, due, shown: false, marked: false } });
  }

  beginRun(): void {
    this.touched.clear();
    this.placed.clear();
    this.runBeganAt = this.now().wall;
  }

  /** The working day begins at another hour, and with it all that is due on a day without a time. */
  touchWholeDays(): void {
    for (const { followUpId, due } of this.open()) if (!timeOf(due)) this.touched.add(followUpId);
  }

  kept(digest: string, notices: string[]): void {
    this.digests.set(digest, notices);
  }

  dueNow(): Placing[] {
    return this.open().filter(({ due }) => this.momentOf(due) <= this.now().wall);
  }

  /** Whether the present run has something to show that was there when it began. */
  hasUnshown(): boolean {
    return this.dueNow().some(({ shown, followUpId }) => !shown && !this.placed.has(followUpId));
  }

  /** Of what the clock, set back, has before it again, that which was shown needs no alarm. */
  nextMoment(): WallClock | undefined {
    const unshown = this.open().filter(({ shown }) => !shown);
    return unshown
      .map(({ due }) => this.momentOf(due))
      .filter((moment) => moment > this.now().wall)
      .sort()[0];
  }

  /** What the number on the icon counts: a day without a time counts from its beginning. */
  private textAt(wall: WallClock): string {
    const count = this.open().filter(({ due }) => due <= wall).length;
    return count === 0 ? '' : String(count);
  }

  marked(followUps: { id: string; due: Due }[]): void {
    for (const { id, due } of followUps) {
      const promised = this.promises.get(id);
      // Closed while it was being shown, there was nothing left to mark; taken back, it may be shown again.
      if (promised?.isOpen && promised.placing.due === due) promised.placing.marked = true;
    }
  }

  shown(id: string, notice: { title: string }, onScreen: ReadonlyMap<string, object>): void {
    if (id === OVERDUE) return;
    if (id.startsWith(DIGEST)) this.shownInDigest(id, notice, onScreen);
    else if (id.startsWith('early:')) this.warned(followUpOfNotice(id) ?? '');
    else this.shownFor(id, { id, notice }, onScreen);
  }

  /** Everything that must hold whenever the worker has come to rest. */
  checkAtRest(onScreen: ReadonlyMap<string, object>, badge: string): void {
    for (const placing of this.dueNow()) {
      if (placing.shown) continue;
      const there = [...onScreen].find(([id]) => this.tells(id, placing));
      if (there) {
        // Moved away or closed, and back before what tells of it was taken away: that says this very time, and stands there still.
        const [id, notice] = there;
        this.show(placing, { id, notice });
        continue;
      }
      this.fault('lost', `${nameOf(placing)} was due and was not shown`);
      placing.shown = true;
    }
    for (const id of onScreen.keys()) {
      const promised = this.promises.get(followUpOfNotice(id) ?? '');
      const holds = promised?.isOpen && id.replace('early:', '') === noticeOfPlacing(promised.placing);
      if (id !== OVERDUE && !id.startsWith(DIGEST) && !holds) {
        this.fault('wrong', `the notification ${id} stays on screen though its follow-up was closed or moved`);
      }
    }
    // A minute may have passed since it was counted; when something came due in it, the alarm makes it right.
    const right = [this.textAt(this.now().wall), this.textAt(this.runBeganAt)];
    if (!right.includes(badge)) this.fault('wrong', `the icon says “${badge}”, and “${right[0]}” is right`);
  }

  private tells(id: string, placing: Placing): boolean {
    return id === noticeOfPlacing(placing) || this.digests.get(id)?.includes(noticeOfPlacing(placing)) === true;
  }

  private shownInDigest(id: string, notice: { title: string }, onScreen: ReadonlyMap<string, object>): void {
    this.tally.digests += 1;
    const told = this.digests.get(id) ?? [];
    if (Number(notice.title) !== told.length) {
      this.fault('wrong', `a digest speaks of ${notice.title}, and stands for ${told.length}`);
    }
    for (const each of told) this.shownFor(each, { id, notice }, onScreen);
  }

  /** A follow-up is shown for a time, by a notification of its own or by one that stands for many. */
  private shownFor(told: string, by: { id: string; notice: object }, onScreen: ReadonlyMap<string, object>): void {
    const followUpId = followUpOfNotice(told) ?? '';
    const promised = this.promises.get(followUpId);
    const isForThis = promised?.isOpen && told === noticeOfPlacing(promised.placing);
    if (!isForThis || this.momentOf(promised.placing.due) > this.now().wall) {
      if (this.touched.has(followUpId)) {
        this.tally.overtaken += 1;
        // Of a whole day, in the moment in which its work was put off: it was told of on its day.
        if (isForThis && promised.placing.due === dayOf(this.now().wall)) this.show(promised.placing, by);
      } else this.fault('wrong', `${told} was shown and is ${isForThis ? 'not due yet' : 'closed or moved'}`);
      return;
    }
    const { placing } = promised;
    if (placing.shown) this.shownAgain(placing, onScreen, by.id);
    this.show(placing, by);
  }

  /** Showing the same notification again is showing it once; showing it by another one beside it is not. */
  private shownAgain(placing: Placing, onScreen: ReadonlyMap<string, object>, id: string): void {
    const isStillThere = placing.by && onScreen.get(placing.by.id) === placing.by.notice;
    if (placing.marked) this.fault('doubled', `${nameOf(placing)} was shown again after it was marked`);
    else if (!isStillThere) this.tally.again += 1;
    else if (placing.by?.id !== id) {
      this.fault('doubled', `${nameOf(placing)} is on screen in ${placing.by?.id} and was shown again in ${id}`);
    }
  }

  private show(placing: Placing, by: { id: string; notice: object }): void {
    if (!placing.shown) this.tally.shown += 1;
    placing.shown = true;
    placing.by = by;
  }

  private warned(followUpId: string): void {
    const promised = this.promises.get(followUpId);
    if (!promised?.isOpen && !this.touched.has(followUpId)) this.fault('wrong', `a warning of ${followUpId}, closed`);
  }

  private open(): Placing[] {
    return [...this.promises.values()].filter(({ isOpen }) => isOpen).map(({ placing }) => placing);
  }

  private momentOf(due: Due): WallClock {
    return timeOf(due) ? due : `${due}T${this.now().dayStartsAt}`;
  }
}

export function nameOf({ followUpId, due }: Placing): string {
  return `${followUpId} of ${due}`;
}

function noticeOfPlacing({ followUpId, due }: Placing): string {
  return noticeOf({ id: followUpId, due });
}
