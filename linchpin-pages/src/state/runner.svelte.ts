// A whole run behind the first look: told as it goes, cancelled when something changes.
import { Problem, server } from "../api/client";
import type { Partial, Progress, Question, RunResult } from "../api/types";

export class Runner {
  id = $state<string | null>(null);
  isGoing = $state(false);
  progress = $state.raw<Progress | null>(null);
  /** What the first draws show. */
  partial = $state.raw<Partial | null>(null);
  result = $state.raw<RunResult | null>(null);
  report = $state.raw<string | null>(null);
  wasStopped = $state(false);
  trouble = $state<string | null>(null);
  draws = $state(1000);

  private events: EventSource | null = null;
  private turn = 0;
  private asked = "";

  /** Begins a run, unless it is the one that goes on or has ended. */
  async begin(question: Question): Promise<void> {
    const asked = JSON.stringify([question, this.draws]);
    if (asked === this.asked && (this.isGoing || this.result !== null)) {
      return;
    }
    this.cancel();
    const turn = ++this.turn;
    this.asked = asked;
    this.partial = null;
    this.progress = { stage: "Waiting", done: 0, count: 0 };
    this.isGoing = true;
    this.wasStopped = false;
    this.trouble = null;
    try {
      const { id } = await server.begin({ ...question, draws: this.draws });
      if (turn !== this.turn) {
        await server.stop(id);
        return;
      }
      this.id = id;
      this.listen(id, turn);
    } catch (e) {
      if (turn === this.turn) {
        this.fail(e instanceof Problem ? [e.message, e.advice].filter(Boolean).join(" ") : String(e));
      }
    }
  }

  private listen(id: string, turn: number): void {
    const events = server.eventsOf(id);
    this.events = events;
    const on = (kind: string, take: (data: unknown) => void) =>
      events.addEventListener(kind, (event) => {
        if (turn === this.turn) {
          take(JSON.parse((event as MessageEvent<string>).data));
        }
      });
    on("progress", (data) => (this.progress = data as Progress));
    on("partial", (data) => (this.partial = data as Partial));
    on("finished", (data) => {
      events.close();
      this.wasStopped = (data as { stopped: boolean }).stopped;
      void this.fetch(id, turn);
    });
    on("failed", (data) => {
      events.close();
      const { title, detail } = data as { title: string; detail: string | null };
      this.fail([title, detail].filter(Boolean).join(" "));
    });
  }

  private async fetch(id: string, turn: number): Promise<void> {
    try {
      const [result, report] = await Promise.all([server.result(id), server.report(id)]);
      if (turn === this.turn) {
        this.result = result;
        this.report = report;
        this.isGoing = false;
        this.progress = null;
      }
    } catch (e) {
      if (turn === this.turn) {
        this.fail(String(e));
      }
    }
  }

  private fail(why: string): void {
    this.trouble = why;
    this.isGoing = false;
    this.progress = null;
  }

  /** Asks the run to end with what it has drawn. */
  async stop(): Promise<void> {
    if (this.id !== null && this.isGoing) {
      await server.stop(this.id);
    }
  }

  /** Is done with a run that no longer answers what is asked. */
  cancel(): void {
    this.turn++;
    this.events?.close();
    this.events = null;
    if (this.isGoing && this.id !== null) {
      void server.stop(this.id).catch(() => {});
    }
    this.isGoing = false;
    this.progress = null;
    this.partial = null;
    this.asked = "";
  }

  /** Forgets everything. */
  drop(): void {
    this.cancel();
    this.id = null;
    this.result = null;
    this.report = null;
    this.trouble = null;
  }
}
